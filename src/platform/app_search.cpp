// Searching, filtering and comparing: what lies over the page, and what is chosen there.

#include <utility>

#include "base/text.h"
#include "platform/app.h"
#include "ui/hit_test.h"

namespace avtal::platform {
namespace {

using words::Phrase;

constexpr std::size_t kLongestSearch = 120;  // bytes

/// The best that was found.
const document::Block* first_hit(const scene::Page& page) {
  const document::Block* hits = document::find(page.regions, "search:hits");
  if (hits == nullptr) return nullptr;
  for (const document::Block& group : hits->children) {
    for (const document::Block& each : group.children) {
      if (each.kind == document::Kind::option) return &each;
    }
  }
  return nullptr;
}

bool is_of(const scene::Node& node, std::string_view record) {
  return node.kind == scene::NodeKind::item && scene::record_of(node) == record;
}

}  // namespace

/// With every letter typed.
void App::search(std::string_view text) {
  std::string clean(base::truncated_utf8(base::cleaned(text).text, kLongestSearch));
  if (clean == around_.search_text && around_.search_open) return;
  around_.menu_open = false;
  around_.filter_open = false;
  around_.search_open = true;
  around_.search_text = std::move(clean);
  in_motion_ = false;
  invalidate();
}

/// Keys in the search field: Enter for the best hit, Escape out.
void App::choose_hit(std::string_view how) {
  if (how == "close") {
    close_overlay();
    return;
  }
  const document::Block* hit = first_hit(page());
  if (hit == nullptr || how != "enter") return;
  const document::Block copy = *hit;
  perform(copy, true);
}

/// Only one thing lies over the page at a time.
void App::open_overlay(const std::string& name) {
  const bool was_open = name == "menu"     ? around_.menu_open
                        : name == "filter" ? around_.filter_open
                                           : false;
  close_overlay();
  if (was_open) return;
  around_.menu_open = name == "menu";
  around_.filter_open = name == "filter";
  around_.search_open = name == "search";
  commands_.push_back(name == "menu"     ? "focus:menu:share"
                      : name == "filter" ? "focus:filter:close"
                                         : "focus:search");
  invalidate();
}

/// What lies over the page: the menu, the filter, or what a search found. False when nothing did.
bool App::close_overlay() {
  if (!around_.menu_open && !around_.search_open && !around_.filter_open) return false;
  const bool was_filter = around_.filter_open;
  around_.menu_open = false;
  around_.search_open = false;
  around_.filter_open = false;
  around_.search_text.clear();
  if (was_filter) commands_.emplace_back("focus:filter");
  invalidate();
  return true;
}

/// The record that was chosen is brought into view, and gets focus where the view shows it.
void App::show_chosen() {
  if (state_.selected.empty()) return;
  topic_ = Topic::selection;
  const scene::Node* shown_at = nullptr;
  for (const scene::Node& node : page().nodes) {
    if (!is_of(node, state_.selected)) continue;
    shown_at = &node;
    if (!node.hidden) break;
  }
  if (shown_at == nullptr) return;
  const scene::Node copy = *shown_at;
  reveal(copy);
  commands_.push_back("focus:" + copy.id);
}

// ---- versions ----------------------------------------------------------------------------------

void App::compare(std::string_view name, std::string_view bytes) {
  now_ms_ = clock_();
  const std::string shown_name(base::truncated_utf8(base::cleaned(name).text, kLongestSearch));
  Library::Opened opened = library_.open_compared(shown_name, bytes);
  report(shown_name, opened);
  in_motion_ = false;
  if (opened.usable && library_.compared() != nullptr) {
    around_.comparison_open = true;
    around_.chart_scroll = 0;
    use(state_);
    said_ = Sentence{Phrase::diff_said, {shown_name, headline()}};
  }
  invalidate();
}

void App::compared_command(const std::string& command) {
  around_.comparison_open = command == "show-comparison";
  around_.chart_scroll = 0;
  if (command == "close-comparison") library_.close_compared();
  invalidate();
}

}  // namespace avtal::platform
