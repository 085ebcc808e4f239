"""What must never be lost or broken, tried: crashes, several programs at once, no room, hostile text, old databases."""
