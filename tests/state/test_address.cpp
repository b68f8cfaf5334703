// What follows from the table of the address's fields: any value of any field is read and written
// back, in any mixture; each key is documented as it is, and stands among the links that were given
// out.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "state/address.h"
#include "support/dice.h"
#include "support/files.h"

namespace avtal::state {
namespace {

using test::Dice;

template <class T>
const T& one_of(Dice& dice, const std::vector<T>& all) {
  return all[dice.below(all.size())];
}

std::string random_day(Dice& dice) {
  return base::iso_text(base::plus_days(base::day_of(1990, 1, 1), dice.below(20000)));
}

std::string random_id(Dice& dice) {
  static const std::vector<std::string> kIds{"avtal-1", "C-07", "bar:a.b_c", "f%C3%B6rl",
                                             "h%C3%A5l"};
  return one_of(dice, kIds) + std::to_string(dice.below(90));
}

std::string random_ids(Dice& dice) {
  std::string text = random_id(dice);
  for (int more = dice.below(4); more > 0; --more) text += "," + random_id(dice);
  return text;
}

/// Something that may stand behind the key.
std::string random_value(Dice& dice, const AddressField& field) {
  constexpr std::size_t kLengths[] = {4, 7, 10};
  switch (field.codec) {
    case Codec::version:
      return "1";
    case Codec::word:
      return std::string(one_of(dice, field.words().all));
    case Codec::day:
      return random_day(dice);
    case Codec::edge:
      return random_day(dice).substr(0, kLengths[dice.below(3)]);
    case Codec::id:
      return random_id(dice);
    case Codec::ids:
      return random_ids(dice);
    case Codec::year:
      return std::to_string(1000 + dice.below(9000));
    case Codec::step:
      return std::to_string(1 + dice.below(999));
    case Codec::steps:
      return "vy=kallor;id=" + random_id(dice) + "!vy=overlamningar";
    case Codec::hash:
      return "0a1b2c3" + std::to_string(dice.below(10));
  }
  return {};
}

/// What the field holds of the state, written.
std::string held(const ViewState& state, std::string_view key) {
  for (const AddressField& field : address_fields()) {
    if (field.key == key) return field.write(state);
  }
  return {};
}

struct Links {
  std::string text;
  std::vector<const AddressField*> fields;
};

/// A link of some of the fields, in any order; both edges of a window or none.
Links random_link(Dice& dice) {
  Links link;
  for (const AddressField& field : address_fields()) {
    if (field.codec != Codec::edge && dice.one_in(3)) link.fields.push_back(&field);
  }
  for (std::size_t i = link.fields.size(); i > 1; --i) {
    std::swap(link.fields[i - 1], link.fields[dice.below(i)]);
  }
  for (const AddressField* field : link.fields) {
    link.text +=
        (link.text.empty() ? "" : "&") + std::string(field->key) + "=" + random_value(dice, *field);
  }
  if (dice.one_in(2)) link.text += "&till=2050-12&fran=" + random_day(dice).substr(0, 4);
  return link;
}

// ---- the documentation -------------------------------------------------------------------------

std::string in_code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string values_of(const AddressField& field) {
  switch (field.codec) {
    case Codec::version:
      return in_code("1");
    case Codec::word: {
      const AddressWords words = field.words();
      std::string text;
      for (const std::string_view word : words.all) {
        text += (text.empty() ? "" : ", ") + in_code(word);
        if (word == words.when_missing) text += " (if missing)";
      }
      return text;
    }
    case Codec::day:
      return "a day: `2023-08-30`";
    case Codec::edge:
      return "a year, month or day: `2015`, `2015-03`, `2015-03-02`";
    case Codec::id:
      return "an id";
    case Codec::ids:
      return "ids, with commas between";
    case Codec::year:
      return "a year: `2019`";
    case Codec::step:
      return "a number, from `1`";
    case Codec::steps:
      return "links, with `!` between";
    case Codec::hash:
      return "the first eight digits of its SHA-256";
  }
  return {};
}

std::string documented() {
  std::string table = "| key | what may stand there | what it says |\n| --- | --- | --- |\n";
  for (const AddressField& field : address_fields()) {
    table += "| " + in_code(field.key) + " | " + values_of(field) + " | " +
             std::string(field.meaning) + " |\n";
  }
  return table;
}

}  // namespace

TEST_CASE("address: each key stands once, with what it means") {
  std::set<std::string_view> keys;
  for (const AddressField& field : address_fields()) {
    CAPTURE(field.key);
    CHECK(keys.insert(field.key).second);
    CHECK_FALSE(field.meaning.empty());
    CHECK((field.codec == Codec::word) == (field.words != nullptr));
  }
}

TEST_CASE("address: the default of every field is left out") {
  for (const AddressField& field : address_fields()) {
    CAPTURE(field.key);
    CHECK(field.write(ViewState{}).empty());
  }
}

TEST_CASE("address: any link of fields is read without a notice and comes back") {
  Dice dice(20260101);
  std::set<std::string_view> written;
  for (int i = 0; i < 5000; ++i) {
    const Links link = random_link(dice);
    INFO(link.text);
    const Parsed parsed = from_fragment(link.text);
    CHECK(parsed.ignored.empty());
    const std::string fragment = to_fragment(parsed.state);
    INFO(fragment);
    const Parsed again = from_fragment(fragment);
    CHECK(again.ignored.empty());
    CHECK(again.state.selected == parsed.state.selected);
    CHECK(to_fragment(again.state) == fragment);
    for (const AddressField& field : address_fields()) {
      const std::string value = field.write(parsed.state);
      CHECK(held(again.state, field.key) == value);
      if (!value.empty()) written.insert(field.key);
    }
  }
  // Every field but the version has been something else than its default.
  CHECK(written.size() + 1 == address_fields().size());
}

TEST_CASE("address: a field says nothing of another") {
  Dice dice(7);
  for (const AddressField& field : address_fields()) {
    if (field.codec == Codec::edge || field.key == "stalle") continue;  // only with another
    for (int i = 0; i < 20; ++i) {
      const std::string link = std::string(field.key) + "=" + random_value(dice, field);
      INFO(link);
      const ViewState state = from_fragment(link).state;
      for (const AddressField& other : address_fields()) {
        if (other.key != field.key) CHECK(other.write(state).empty());
      }
    }
  }
}

TEST_CASE("address: a value that cannot be used leaves the default and is named") {
  for (const AddressField& field : address_fields()) {
    for (const char* bad : {"", "%", "a b", "-1", "KALLOR"}) {
      const std::string link = std::string(field.key) + "=" + bad;
      // An id may be written so.
      const bool is_id = field.codec == Codec::id || field.codec == Codec::ids;
      if (is_id && std::string(bad).find_first_of("% ") == std::string::npos && *bad) continue;
      INFO(link);
      const Parsed parsed = from_fragment(link);
      if (field.codec != Codec::steps) CHECK(parsed.ignored.size() == 1);
      for (const Notice& notice : parsed.ignored) {
        CHECK(notice == Notice{std::string(field.key), bad, Notice::Reason::bad_value});
      }
      if (field.codec != Codec::steps) CHECK(parsed.state == ViewState{});
    }
  }
}

TEST_CASE("address: docs/address.md tells of every field as it is") {
  const std::string document = test::bytes_of("docs/address.md");
  const std::string table = documented();
  const std::size_t begin = document.find("| key |");
  REQUIRE(begin != std::string::npos);
  const std::size_t end = document.find("\n\n", begin);
  INFO("docs/address.md must hold this table:\n", table);
  CHECK(document.substr(begin, end + 1 - begin) == table);
}

}  // namespace avtal::state
