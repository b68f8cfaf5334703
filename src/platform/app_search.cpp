// Searching, filtering and comparing: what lies over the page, and what is chosen there.

#include <utility>

#include "base/text.h"
#include "platform/app.h"
#include "ui/hit_test.h"
#include "words/notices.h"

namespace avtal::platform {
namespace {

using namespace words;

constexpr std::size_t kLongestName = 120;  // bytes

/// The best that was found.
const document::Block* first_hit(const scene::Page& page) {
  const document::Block* hits = document::find(page.regions, scene::ids::kHits);
  if (hits == nullptr) return nullptr;
  for (const document::Block& group : hits->children) {
    for (const document::Block& each : group.children) {
      if (each.kind == document::Kind::option) return &each;
    }
  }
  return nullptr;
}

/// Where a document has the record that is selected.
const document::Block* current_in(const document::Block& block) {
  if (block.current) return &block;
  for (const document::Block& child : block.children) {
    if (const document::Block* found = current_in(child)) return found;
  }
  return nullptr;
}

const document::Block* current_in(const scene::Page& page) {
  const document::Block* view = document::find(page.regions, scene::ids::kView);
  return view == nullptr ? nullptr : current_in(*view);
}

bool is_of(const scene::Node& node, std::string_view record) {
  return node.kind == scene::NodeKind::item && scene::record_of(node) == record;
}

}  // namespace

/// With every letter typed.
void App::search(std::string_view text) {
  if (!overlay_.search(text)) return;
  in_motion_ = false;
  invalidate();
}

/// What lies over the page: the menu, the filter, or what a search found. False when nothing did.
bool App::close_overlay() {
  if (!overlay_.is_open()) return false;
  ask(overlay_.close());
  invalidate();
  return true;
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

/// The record that was chosen is brought into view, and gets focus where the view shows it.
void App::show_chosen() {
  if (state_.selected.empty()) return;
  announcements_.selection();
  if (const document::Block* block = current_in(page())) {
    return ask(Errand::Kind::focus, block->id);
  }
  const scene::Node* shown_at = nullptr;
  for (const scene::Node& node : page().nodes) {
    if (!is_of(node, state_.selected)) continue;
    shown_at = &node;
    if (!node.hidden) break;
  }
  if (shown_at == nullptr) return;
  const scene::Node copy = *shown_at;
  reveal(copy);
  ask(Errand::Kind::focus, copy.id);
}

// ---- versions ----------------------------------------------------------------------------------

void App::compare(std::string_view name, std::string_view bytes) {
  now_ms_ = clock_();
  const std::string shown_name = base::shortened_utf8(base::cleaned(name).text, kLongestName);
  Library::Opened opened = library_.open_compared(shown_name, bytes);
  const bool usable = opened.usable;
  problems_.report(shown_name, std::move(opened));
  in_motion_ = false;
  if (usable && library_.compared() != nullptr) {
    around_.comparison_open = true;
    around_.chart_scroll = 0;
    use(state_);
    announcements_.say(sentence(notices::compared, shown_name, page().headline));
  }
  invalidate();
}

/// Or close it, and with it what is compared with.
void App::show_comparison(bool on) {
  around_.comparison_open = on;
  around_.chart_scroll = 0;
  if (!on) library_.close_compared();
  invalidate();
}

}  // namespace avtal::platform
