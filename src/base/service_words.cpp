#include "base/service_words.h"

namespace avtal::base {

namespace {

std::string word_of(std::string_view name, ServiceWord services) {
  std::string word(service_form(name)->words[static_cast<std::size_t>(services)]);
  if (lowered(name[0]) != name[0]) word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

}  // namespace

std::string with_service_words(std::string_view text, Language language) {
  std::string result;
  for (std::size_t at; (at = text.find("{-")) != std::string_view::npos;) {
    const std::size_t end = text.find('}', at);
    result += text.substr(0, at);
    result += word_of(text.substr(at + 2, end - at - 2), language.services());
    text.remove_prefix(end + 1);
  }
  return result.append(text);
}

}  // namespace avtal::base
