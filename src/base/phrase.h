#pragma once
// A fixed text in both languages, whose form is checked when it is compiled.
//
//   inline constexpr Phrase<> as_of{"Läget den", "As of"};
//   inline constexpr Phrase<2> some_of{"{0} av {1}", "{0} of {1}"};
//
// The number is how many arguments the text takes. Texts are written in a small part of ICU
// MessageFormat:
//   {0}                                                  the argument as it is
//   {0, plural, one {# insats} other {# insatser}}       by a number; # is the number's text
//   {0, select, proposed {, enligt förslag} other {}}    by a word
//   {-insatser}                                          what the dataset calls its services
// A choice ends with «other»; «=0 {…}» stands for just that number. Choices may hold arguments and
// choices. There is no quoting: braces can only be said by a text that takes no arguments, which is
// said as it is written.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/service_words.h"

namespace avtal::base {

/// What is wrong with the form of a text that is to take the arguments {0} … {count - 1}, each of
/// them at least once; nullptr when nothing is.
constexpr const char* phrase_fault(std::string_view text, std::size_t count);

/// Never defined: a phrase that gets here does not compile.
void phrase_is_wrong();
/// The compiler shows the fault as the argument of this call.
constexpr void refuse(const char* fault) {
  if (fault != nullptr) phrase_is_wrong();
}

template <std::size_t N = 0>
class Phrase {
 public:
  consteval Phrase(const char* sv, const char* en)
      : sv_(sv, __builtin_strlen(sv)), en_(en, __builtin_strlen(en)) {
    refuse(phrase_fault(sv_, N));
    refuse(phrase_fault(en_, N));
  }

  /// As it is written in the header, with names of forms in place of the dataset's words.
  constexpr std::string_view in(Language language) const {
    return language == Language::en ? en_ : sv_;
  }

 private:
  std::string_view sv_;
  std::string_view en_;
};

/// What stands for {0}: a text, and the number it tells where a plural goes by it.
struct Argument {
  std::string_view text;
  std::optional<std::int64_t> number = std::nullopt;
};

/// The text with its arguments put in as they are. The text is that of a Phrase, so its form is
/// right.
std::string filled(std::string_view text, std::initializer_list<Argument> with);
/// The same of a phrase that may hold the dataset's word for its services.
std::string filled(std::string_view text, Language language, std::initializer_list<Argument> with);

// ---- how a text is read ---------------------------------------------------------------------

namespace message {

constexpr std::size_t kOpen = std::string_view::npos;

/// Where the brace that `text[at]` opens is closed; kOpen when it never is.
constexpr std::size_t closing(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at;
  }
  return kOpen;
}

constexpr std::string_view without_space(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// What goes before the first of `stop`, which is taken off `rest` together with it.
constexpr std::string_view taken(std::string_view& rest, char stop) {
  std::size_t end = 0;
  while (end < rest.size() && rest[end] != stop) ++end;
  const std::string_view result = without_space(rest.substr(0, end));
  rest.remove_prefix(end < rest.size() ? end + 1 : end);
  return result;
}

struct Choice {
  std::string_view key;
  std::string_view text;
};

/// The next «one {…}» of `rest`, taken off it; nothing when it is no such thing.
constexpr std::optional<Choice> next_choice(std::string_view& rest) {
  rest = without_space(rest);
  std::size_t brace = 0;
  while (brace < rest.size() && rest[brace] != '{') ++brace;
  const std::size_t end = closing(rest, brace);
  if (end == kOpen) return std::nullopt;
  const Choice choice{without_space(rest.substr(0, brace)),
                      rest.substr(brace + 1, end - brace - 1)};
  rest.remove_prefix(end + 1);
  return choice;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_exact(std::string_view key) {
  if (key.size() < 2 || key.front() != '=') return false;
  for (const char c : key.substr(1)) {
    if (!is_digit(c)) return false;
  }
  return true;
}

/// Walks through a text and notes which arguments it names.
class Check {
 public:
  constexpr explicit Check(std::size_t count) : count_(count) {}

  constexpr const char* text(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '}') return "a brace is closed that was never opened";
      if (text[at] != '{') continue;
      const std::size_t end = closing(text, at);
      if (end == kOpen) return "a brace is never closed";
      if (const char* fault = argument(text.substr(at + 1, end - at - 1))) return fault;
      at = end;
    }
    return nullptr;
  }

  constexpr bool all_named() const { return named_ + 1 == std::uint32_t{1} << count_; }

 private:
  constexpr const char* argument(std::string_view rest) {
    if (rest.substr(0, 1) == "-") {
      return service_form(rest.substr(1)) != nullptr ? nullptr : "a form of a word is not known";
    }
    const std::string_view index = taken(rest, ',');
    if (index.size() != 1 || !is_digit(index[0])) return "an argument is no digit";
    const auto number = static_cast<std::size_t>(index[0] - '0');
    if (number >= count_) return "an argument is beyond those that the phrase takes";
    named_ |= std::uint32_t{1} << number;
    if (rest.empty()) return nullptr;
    const std::string_view kind = taken(rest, ',');
    if (kind != "plural" && kind != "select") return "a choice is neither plural nor select";
    return choices(rest, kind == "plural");
  }

  constexpr const char* choices(std::string_view rest, bool plural) {
    std::string_view last;
    while (!without_space(rest).empty()) {
      if (last == "other") return "a choice stands after «other»";
      const std::optional<Choice> choice = next_choice(rest);
      if (!choice) return "a choice is not a word and braces";
      last = choice->key;
      const bool known = !plural || last == "one" || last == "other" || is_exact(last);
      if (last.empty() || !known) return "a plural has another choice than one, other and =number";
      if (const char* fault = text(choice->text)) return fault;
    }
    return last == "other" ? nullptr : "a choice has no «other»";
  }

  std::size_t count_;
  std::uint32_t named_ = 0;
};

/// Of a text that is said as it is written, but for words that the dataset has.
constexpr const char* fault_without_arguments(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (text[at] != '{') continue;
    if (is_digit(text[at + 1])) return "the phrase takes no argument";
    if (text[at + 1] != '-') continue;
    const std::size_t end = closing(text, at);
    if (end == kOpen || service_form(text.substr(at + 2, end - at - 2)) == nullptr) {
      return "a form of a word is not known";
    }
  }
  return nullptr;
}

}  // namespace message

constexpr const char* phrase_fault(std::string_view text, std::size_t count) {
  if (count == 0) {
    return message::fault_without_arguments(text);
  }
  message::Check check(count);
  if (const char* fault = check.text(text)) return fault;
  return check.all_named() ? nullptr : "an argument that the phrase takes is not in the text";
}

}  // namespace avtal::base
