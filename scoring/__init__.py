"""The measure of the craft: extracted facts against annotated ones. Not part of what is shipped."""
