#pragma once
// The words for what agreements are about, in the forms that sentences need. A phrase names a form
// by that of the usual word: "{-Insatserna}" is «Tjänsterna» of a dataset that has `tjänst`.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/language.h"

namespace avtal::base {

struct ServiceForm {
  std::string_view name;
  std::array<std::string_view, 4> words;  // in the order of ServiceWord
};

inline constexpr std::array<ServiceForm, 11> kServiceForms{{
    {"insats", {"insats", "tjänst", "verksamhet", "avtalsområde"}},
    {"insatser", {"insatser", "tjänster", "verksamheter", "avtalsområden"}},
    {"insatsen", {"insatsen", "tjänsten", "verksamheten", "avtalsområdet"}},
    {"insatserna", {"insatserna", "tjänsterna", "verksamheterna", "avtalsområdena"}},
    {"en insats", {"en insats", "en tjänst", "en verksamhet", "ett avtalsområde"}},
    {"en", {"en", "en", "en", "ett"}},
    {"ingen", {"ingen", "ingen", "ingen", "inget"}},
    {"den", {"den", "den", "den", "det"}},
    {"service", {"service", "service", "activity", "contract area"}},
    {"services", {"services", "services", "activities", "contract areas"}},
    {"a service", {"a service", "a service", "an activity", "a contract area"}},
}};

constexpr char lowered(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The form that a phrase names, with or without a capital; nullptr when there is none.
constexpr const ServiceForm* service_form(std::string_view name) {
  for (const ServiceForm& form : kServiceForms) {
    if (name.size() == form.name.size() && lowered(name[0]) == form.name[0] &&
        name.substr(1) == form.name.substr(1)) {
      return &form;
    }
  }
  return nullptr;
}

/// The text with the dataset's words in the places of forms: "{-insatser}".
std::string with_service_words(std::string_view text, Language language);

}  // namespace avtal::base
