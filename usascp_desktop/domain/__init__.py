"""Rules as pure functions over plain values; standard library only."""
