"""What was said decides the act where the verb leaves it open."""
