"""How much memory and time exports of the made-up graph take."""
