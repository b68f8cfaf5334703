#include "base/phrase.h"

#include <cassert>
#include <utility>

namespace avtal::base {

namespace {

class Filler {
 public:
  explicit Filler(std::initializer_list<Argument> with) : with_(with) {}

  /// `counted` is what # stands for.
  void put(std::string_view text, const Argument* counted) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '{') {
        const std::size_t end = message::closing(text, at);
        put_argument(text.substr(at + 1, end - at - 1));
        at = end;
      } else if (text[at] == '#' && counted != nullptr) {
        result_ += counted->text;
      } else {
        result_ += text[at];
      }
    }
  }

  std::string take() { return std::move(result_); }

 private:
  void put_argument(std::string_view rest) {
    const auto index = static_cast<std::size_t>(message::taken(rest, ',')[0] - '0');
    const Argument& argument = *(with_.begin() + index);
    if (rest.empty()) {
      result_ += argument.text;
      return;
    }
    const bool plural = message::taken(rest, ',') == "plural";
    assert(!plural || argument.number);
    while (const auto choice = message::next_choice(rest)) {
      if (!holds(choice->key, argument, plural)) continue;
      put(choice->text, plural ? &argument : nullptr);
      return;
    }
  }

  static bool holds(std::string_view key, const Argument& argument, bool plural) {
    if (key == "other") return true;
    if (!plural) return key == argument.text;
    if (key == "one") return argument.number == 1;
    return argument.number && key.substr(1) == std::to_string(*argument.number);
  }

  std::initializer_list<Argument> with_;
  std::string result_;
};

}  // namespace

std::string filled(std::string_view text, std::initializer_list<Argument> with) {
  Filler filler(with);
  filler.put(text, nullptr);
  return filler.take();
}

std::string filled(std::string_view text, Language language, std::initializer_list<Argument> with) {
  return filled(with_service_words(text, language), with);
}

}  // namespace avtal::base
