#include "scene/legend.h"

#include <array>
#include <vector>

#include "scene/prepared.h"
#include "scene/widgets.h"
#include "words/labels.h"
#include "words/legend.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kLegendRow = 24;
constexpr float kTopGap = 10;
constexpr float kSpacing = 16;
constexpr float kBottom = 4;

enum class Sign : std::uint8_t {
  agreement,
  extension,
  supplement,
  year_only,
  option,
  used,
  open_ended,
  unknown_end,
  notice,
  proposed_term,
  not_stated,
  decided,
  proposed,
  tie
};

struct Entry {
  Sign sign;
  float width;
  Phrase<> phrase;
};

constexpr std::array kEntries = {
    Entry{Sign::agreement, 28, labels::agreement},
    Entry{Sign::extension, 28, labels::extension},
    Entry{Sign::supplement, 28, legend::supplement},
    Entry{Sign::proposed_term, 28, legend::proposed_term},
    Entry{Sign::year_only, 28, legend::year_only},
    Entry{Sign::open_ended, 32, legend::open_ended},
    Entry{Sign::unknown_end, 28, legend::unknown_end},
    Entry{Sign::notice, 28, labels::notice_period},
    Entry{Sign::option, 28, legend::option},
    Entry{Sign::used, 28, legend::used},
    Entry{Sign::not_stated, 28, labels::not_stated},
    Entry{Sign::decided, 12, legend::decided},
    Entry{Sign::proposed, 12, labels::proposed},
    Entry{Sign::tie, 16, legend::tie},
};

void draw_sign(Pen& pen, Sign sign, float x, float y) {
  const Paint grey = ink(Role::ink6);
  const Rect bar{x, y + 2, 28, 16};
  switch (sign) {
    case Sign::agreement:
      pen.fill(bar, grey, 2);
      break;
    case Sign::extension:
      pen.fill(bar, grey, 2);
      pen.polygon({{x - 1, y + 1}, {x + 6, y + 10}, {x - 1, y + 19}}, ink(Role::background));
      break;
    case Sign::supplement:
      pen.box({x, y + 4, 28, 12}, ink(Role::neutral_tint), grey, 1.5F, 2);
      break;
    case Sign::proposed_term:
      pen.fill(bar, grey, 2);
      pen.frame({x + 2.5F, y + 4.5F, 23, 11}, ink(Role::background, 0.8F), 1, 1, 5, 3);
      break;
    case Sign::year_only:
      pen.fade({x, y + 2, 20, 16}, grey, 0, 1);
      pen.fill({x + 20, y + 2, 8, 16}, grey);
      break;
    case Sign::open_ended:
      pen.fill({x, y + 2, 10, 16}, grey);
      pen.fade({x + 10, y + 2, 18, 16}, grey, 1, 0);
      pen.polyline({{x + 26, y + 6}, {x + 30, y + 10}, {x + 26, y + 14}}, grey, 1.75F);
      break;
    case Sign::unknown_end:
      pen.fill(bar, grey);
      for (int k = 0; k < 4; ++k) {
        const float top = y + 2 + static_cast<float>(k) * 4;
        pen.polygon({{x + 29, top - 0.5F}, {x + 23, top + 2}, {x + 29, top + 4.5F}},
                    ink(Role::background));
      }
      break;
    case Sign::notice:
      pen.hatch({x, y + 4, 28, 12}, grey, 5, 1.5F);
      pen.frame({x, y + 4, 28, 12}, grey, 1.5F);
      break;
    case Sign::option:
      pen.frame({x, y + 7, 28, 6}, grey, 1, 1, 3, 3);
      break;
    case Sign::used:
      pen.fill(bar, grey, 2);
      pen.fill({x + 4, y + 12, 20, 4}, ink(Role::background, 0.35F));
      pen.fill({x + 4, y + 12, 11, 4}, ink(Role::background));
      break;
    case Sign::not_stated:
      pen.frame(bar, ink(Role::error), 1.5F, 2, 4, 3);
      break;
    case Sign::decided:
      pen.diamond({x + 6, y + 10}, 6, true);
      break;
    case Sign::proposed:
      pen.diamond({x + 6, y + 10}, 6, false);
      break;
    case Sign::tie:
      pen.circle({x + 8, y + 10}, 7.5F, ink(Role::background), ink(Role::ink9), 1.5F);
      pen.icon({x, y + 2}, Icon::arrow, ink(Role::ink9));
      break;
  }
}

struct Placed {
  const Entry* entry;
  float x;
  int row;
};

struct Flow {
  std::vector<Placed> entries;
  int rows = 1;
  bool hint_below = false;  // else at the right end of the last row
};

bool has_ties(const PageRequest& request) {
  const auto record = request.prepared->dataset->find(request.view.selected);
  return record && record->kind == model::RecordKind::agreement;
}

Flow flow(const PageRequest& request, float width) {
  const auto length = [&](const Phrase<>& phrase) {
    return request.text_width(phrase.in(request.view.language), 12, Face::regular);
  };
  Flow result;
  float x = 0;
  int row = 0;
  for (const Entry& entry : kEntries) {
    if (entry.sign == Sign::tie && !has_ties(request)) continue;
    const float w = entry.width + 8 + length(entry.phrase);
    if (x > 0 && x + w > width) {
      x = 0;
      ++row;
    }
    result.entries.push_back({&entry, x, row});
    x += w + kSpacing;
  }
  result.rows = row + 1;
  result.hint_below = !request.around.bare && x + length(legend::hint) > width;
  return result;
}

}  // namespace

float timeline_legend_height(const PageRequest& request, float width) {
  const Flow placed = flow(request, width);
  const int rows = placed.rows + (placed.hint_below ? 1 : 0);
  return kTopGap + static_cast<float>(rows) * kLegendRow + kBottom;
}

void add_timeline_legend(const PageRequest& request, Pen& pen, Page& page, Rect area) {
  const Flow placed = flow(request, area.w);
  const float top = area.y + kTopGap;
  Node group;
  group.id = "legend";
  group.kind = NodeKind::group;
  group.name = legend::title.in(pen.language());
  group.rect = area;
  page.nodes.push_back(group);
  for (const Placed& item : placed.entries) {
    const float x = area.x + item.x;
    const float y = top + static_cast<float>(item.row) * kLegendRow;
    draw_sign(pen, item.entry->sign, x, y);
    const std::string label(item.entry->phrase.in(pen.language()));
    pen.text({x + item.entry->width + 8, y + 14}, label, {12, Face::regular, ink(Role::ink7)});
    add_text_node(page, "legend:" + std::to_string(static_cast<int>(item.entry->sign)), "legend",
                  label, {x, y, item.entry->width + 60, kLegendRow});
  }
  if (request.around.bare) return;
  const int hint_row = placed.hint_below ? placed.rows : placed.rows - 1;
  const float hint_y = top + static_cast<float>(hint_row) * kLegendRow;
  const std::string hint(legend::hint.in(pen.language()));
  if (pen.width(hint, 12) <= area.w) {
    const float x = placed.hint_below ? area.x : area.right() - pen.width(hint, 12);
    pen.text({x, hint_y + 14}, hint, {12, Face::regular, ink(Role::ink6)});
  }
  add_text_node(page, "hint", "", hint, {area.x, hint_y, area.w, 16});
}

}  // namespace avtal::scene
