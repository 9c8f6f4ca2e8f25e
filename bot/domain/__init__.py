"""Values and rules of the field: pure, standard library only, time as an argument."""
