#include "words/bodies.h"

#include <string_view>

#include "words/format.h"

namespace avtal::words {
namespace {

constexpr std::string_view kAnd = " och ";

}  // namespace

bool is_list(const model::Organization& organization) {
  const std::string& name = organization.name.sv;
  return name.find(", ") != name.npos && name.rfind(kAnd) != name.npos;
}

std::string body_name(const model::Organization& organization, Language language) {
  std::string name = local(organization.name, language);
  const bool swedish_list = organization.name.en.empty() && is_list(organization);
  if (language == Language::en && swedish_list) {
    name.replace(name.rfind(kAnd), kAnd.size(), " and ");
  }
  return name;
}

}  // namespace avtal::words
