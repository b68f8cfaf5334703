#include "platform/overlay.h"

#include <utility>

#include "base/text.h"

namespace avtal::platform {
namespace {

constexpr std::size_t kLongestSearch = 120;  // bytes

std::vector<Errand> focus_alone(std::string_view node) {
  return {{Errand::Kind::focus, std::string(node)}};
}

}  // namespace

std::vector<Errand> Overlay::open(Kind kind) {
  const bool again = kind == kind_ && kind != Kind::search;
  std::vector<Errand> errands = close();
  if (again || kind == Kind::none) return errands;
  kind_ = kind;
  const std::string_view first = kind == Kind::menu     ? scene::ids::kMenuFirst
                                 : kind == Kind::filter ? scene::ids::kFilterClose
                                                        : scene::ids::kSearchField;
  errands.push_back({Errand::Kind::focus, std::string(first)});
  return errands;
}

std::vector<Errand> Overlay::close() {
  const Kind was = std::exchange(kind_, Kind::none);
  if (was == Kind::none) return {};
  text_.clear();
  return was == Kind::filter ? focus_alone(scene::ids::kFilter) : std::vector<Errand>{};
}

bool Overlay::search(std::string_view text) {
  std::string clean(base::truncated_utf8(base::cleaned(text).text, kLongestSearch));
  if (kind_ == Kind::search && clean == text_) return false;
  kind_ = Kind::search;
  text_ = std::move(clean);
  return true;
}

void Overlay::fill(scene::Surroundings& around) const {
  around.menu_open = kind_ == Kind::menu;
  around.filter_open = kind_ == Kind::filter;
  around.search_open = kind_ == Kind::search;
  around.search_text = text_;
}

}  // namespace avtal::platform
