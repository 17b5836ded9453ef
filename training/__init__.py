"""The project's own sentences, and the model of acts that is made from them."""
