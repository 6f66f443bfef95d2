"""What the report says of each kind, fact, situation and fix: closed tables, no value in them."""
