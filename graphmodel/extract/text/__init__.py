"""From a file's text to paragraphs of an article, and the quotation marks in them."""
