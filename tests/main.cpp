// The one main() of all tests; the test cases are in tests/<room>/.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
