#include <doctest/doctest.h>

#include <limits>

#include "base/json_writer.h"

using avtal::base::JsonWriter;

TEST_CASE("json: objects and arrays within each other, commas where they belong") {
  JsonWriter json;
  json.begin_object().member("a", "x").key("b").begin_array();
  json.integer(1).null().boolean(true).begin_object().end_object().begin_array().end_array();
  json.end_array().member("c", false).key("d").begin_object().member("e", std::int64_t{-2});
  json.end_object().end_object();
  CHECK(json.text() == R"({"a":"x","b":[1,null,true,{},[]],"c":false,"d":{"e":-2}})");
}

TEST_CASE("json: a value alone") {
  CHECK(JsonWriter().string("å").text() == "\"å\"");
  CHECK(JsonWriter().null().text() == "null");
  CHECK(JsonWriter().begin_array().end_array().text() == "[]");
}

TEST_CASE("json: every control character, quote and backslash is escaped") {
  JsonWriter json;
  json.string(std::string_view("\0\x01\t\n\r\x1f\"\\/", 9));
  CHECK(json.text() == R"("\u0000\u0001\t\n\r\u001f\"\\/")");
}

TEST_CASE("json: keys are escaped as texts are") {
  JsonWriter json;
  json.begin_object().member("a\"b\n", "c").end_object();
  CHECK(json.text() == R"({"a\"b\n":"c"})");
}

TEST_CASE("json: text that is no UTF-8 does not make the whole invalid") {
  JsonWriter json;
  json.begin_array()
      .string(
          "a\xff"
          "b")
      .string("\xc3")
      .string("\xed\xa0\x80")
      .end_array();
  CHECK(json.text().find('\xff') == std::string::npos);
  CHECK(json.text().rfind("[\"a\uFFFD"
                          "b\",\"\uFFFD\",",
                          0) == 0);
}

TEST_CASE("json: the ends of the whole numbers") {
  JsonWriter json;
  json.begin_array().integer(std::numeric_limits<std::int64_t>::min());
  json.integer(std::numeric_limits<std::int64_t>::max()).integer(0).end_array();
  CHECK(json.text() == "[-9223372036854775808,9223372036854775807,0]");
}

TEST_CASE("json: decimals have at most two places, and no minus before nothing") {
  JsonWriter json;
  json.begin_array();
  for (const double value : {0.0, 1.5, -1.25, 0.004, -0.004, 12.349, 12.351, 100.0, -0.05}) {
    json.decimal(value);
  }
  json.end_array();
  CHECK(json.text() == "[0,1.5,-1.25,0,0,12.35,12.35,100,-0.05]");
}

TEST_CASE("json: take empties nothing but hands over all") {
  JsonWriter json;
  json.begin_array().end_array();
  CHECK(json.take() == "[]");
}
