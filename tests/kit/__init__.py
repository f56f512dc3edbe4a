"""What the tests of conversations are told with."""
