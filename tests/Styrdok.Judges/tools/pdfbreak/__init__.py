"""Ways to break a good PDF file, a module for each part of it; every module has a table BREAKS from the rule that is broken to the change."""
