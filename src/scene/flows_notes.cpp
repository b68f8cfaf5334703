// Below the picture: what is no flow, in words, and what the signs mean.

#include <algorithm>
#include <cmath>

#include "answers/costs.h"
#include "base/sort.h"
#include "scene/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;
using namespace words;

constexpr float kNoteLine = 16;
constexpr float kLegendRow = 28;
constexpr float kNoteRow = 24;
constexpr float kNoteGap = 24;
constexpr float kScaleMost = 26;  // height of the scale bar

struct Note {
  std::string id;
  std::string text;
  std::string select;  // id of the record that it is about
};

/// What is stated comes before what may be.
int weight(const FlowRow& row) { return row.line.stated ? 0 : 1; }

std::vector<Note> notes_of(const Flows& f, const answers::FlowYear& year) {
  const FlowSpeech speech = f.speech(year.year);
  std::vector<Note> notes;
  const std::string prefix = std::to_string(year.year) + ":";
  if (const auto record = f.dataset.find(f.request.view.selected);
      record && record->kind == model::RecordKind::organization) {
    notes.push_back({"balance", balance_text(speech, year, {record->index}), ""});
  }
  const std::string net = net_text(speech, year);
  if (!net.empty()) notes.push_back({"net", net, ""});
  std::vector<const FlowRow*> rows;
  for (const FlowRow& row : year.rows) {
    if (row.place == FlowPlace::note) rows.push_back(&row);
  }
  base::stable_sort(rows.begin(), rows.end(),
                    [](const FlowRow* a, const FlowRow* b) { return weight(*a) < weight(*b); });
  for (const FlowRow* row : rows) {
    const std::string& id = f.dataset.at(row->flow).id;
    notes.push_back({id, note_text(speech, *row), id});
  }
  for (Note& note : notes) note.id = "note:" + prefix + note.id;
  return notes;
}

void add_note(const Flows& f, const Note& note, Rect rect) {
  if (note.select.empty()) return note_node(f, note.id, note.text, rect);
  Node node;
  node.id = note.id;
  node.kind = NodeKind::link;
  node.rect = {rect.x, rect.y, rect.w, std::max(rect.h, 24.0F)};
  node.name = note.text;
  node.action = state::Select{note.select};
  node.selected = f.request.view.selected == note.select;
  clip_to(node, {0, f.area.y, f.page.width, f.area.h});
  f.page.nodes.push_back(std::move(node));
}

struct LegendItem {
  std::string text;
  enum class Kind { scale, solid, hatched, missing, icon, mark } kind = Kind::solid;
  Icon icon = Icon::document;
  Mark mark = Mark::stated;
  float height = 0;  // of the scale bar
};

/// The largest of 1, 2 and 5 times a power of ten that is no higher than the bar may be.
double round_millions(double scale) {
  double power = 1;
  while (power * scale > kScaleMost) power /= 10;
  while (power * 10 * scale <= kScaleMost) power *= 10;
  for (const double times : {5.0, 2.0}) {
    if (power * times * scale <= kScaleMost) return power * times;
  }
  return power;
}

LegendItem scale_item(const Flows& f, double scale) {
  const double millions = round_millions(scale);
  const auto ore = static_cast<std::int64_t>(std::llround(millions * kOrePerMillion));
  LegendItem item;
  item.text = f.speech(f.year).say(flows::scale, words::short_money({ore}, false, f.language));
  item.kind = LegendItem::Kind::scale;
  item.height = static_cast<float>(millions * scale);
  return item;
}

/// Only the forms that the year has.
void add_form_items(const Flows& f, std::vector<LegendItem>& items) {
  const auto has = [&](auto wanted) {
    const auto in = [&](int year) {
      const auto& rows = f.of(year).rows;
      return std::any_of(rows.begin(), rows.end(), [&](const FlowRow& row) {
        return row.place != FlowPlace::note && wanted(row);
      });
    };
    return in(f.year) || (f.compare && in(*f.compare));
  };
  const auto of_form = [&](model::MoneyForm form) {
    return has([&](const FlowRow& row) { return row.form == form; });
  };
  const auto form = [&](model::MoneyForm which) {
    return capitalised(std::string(words::form_word(which, f.language)));
  };
  if (of_form(model::MoneyForm::invoice)) {
    items.push_back(
        {form(model::MoneyForm::invoice), LegendItem::Kind::icon, Icon::document, {}, 0});
  }
  if (of_form(model::MoneyForm::grant)) {
    items.push_back({form(model::MoneyForm::grant), LegendItem::Kind::icon, Icon::plus, {}, 0});
  }
  if (of_form(model::MoneyForm::frame_transfer)) {
    items.push_back({f.say(flows::legend_frame), LegendItem::Kind::icon, Icon::handovers, {}, 0});
  }
  if (has([](const FlowRow& row) {
        return row.line.why_not == answers::CostLine::WhyNot::passed_on;
      })) {
    items.push_back({f.say(flows::legend_passed_on), LegendItem::Kind::icon, Icon::right, {}, 0});
  }
}

std::vector<LegendItem> legend_of(const Flows& f, double scale) {
  using Kind = LegendItem::Kind;
  std::vector<LegendItem> items;
  if (scale > 0) items.push_back(scale_item(f, scale));
  items.push_back({f.say(flows::legend_solid), Kind::solid, {}, {}, 0});
  items.push_back({f.say(flows::legend_hatched), Kind::hatched, {}, {}, 0});
  items.push_back({f.say(flows::legend_missing), Kind::missing, {}, {}, 0});
  add_form_items(f, items);
  if (f.compact) return items;  // tooltips and the panel tell the marks
  for (const auto& [mark, phrase] :
       {std::pair{Mark::stated, common::mark_stated}, std::pair{Mark::proposed, labels::proposed},
        std::pair{Mark::derived, common::mark_derived}}) {
    items.push_back({f.say(phrase), Kind::mark, {}, mark, 0});
  }
  return items;
}

float sign_width(const LegendItem& item) {
  if (item.kind == LegendItem::Kind::scale) return 8;
  return item.kind == LegendItem::Kind::icon || item.kind == LegendItem::Kind::mark ? 16.0F : 28.0F;
}

void add_sign(Pen& pen, const LegendItem& item, float x, float middle) {
  const Rect rect{x, middle - 8, 28, 16};
  switch (item.kind) {
    case LegendItem::Kind::scale: {
      const float top = middle - item.height / 2;
      pen.line({x + 4, top}, {x + 4, top + item.height}, ink(Role::ink6), 1.5F);
      for (const float y : {top, top + item.height}) {
        pen.line({x, y}, {x + 8, y}, ink(Role::ink6), 1.5F);
      }
      break;
    }
    case LegendItem::Kind::solid:
      pen.fill(rect, ink(Role::ink6));
      break;
    case LegendItem::Kind::hatched:
      pen.fill(rect, ink(Role::neutral_tint));
      pen.hatch(rect, ink(Role::ink6), 6, 1.5F);
      break;
    case LegendItem::Kind::missing:
      pen.frame({rect.x + 0.75F, rect.y + 0.75F, rect.w - 1.5F, rect.h - 1.5F}, ink(Role::error),
                1.5F, 0, 4, 3);
      break;
    case LegendItem::Kind::icon:
      pen.icon({x, middle - 8}, item.icon, ink(Role::ink7));
      break;
    case LegendItem::Kind::mark:
      pen.mark({x + 8, middle}, item.mark);
      break;
  }
}

/// Places the items row by row; draws them when there is a pen to draw with.
float lay_legend(const Flows& f, Pen* pen, Rect area, double scale) {
  float x = area.x;
  float y = area.y;
  for (const LegendItem& item : legend_of(f, scale)) {
    const float w = sign_width(item) + 6 + f.request.text_width(item.text, 12, Face::regular);
    if (x > area.x && x + w > area.right()) {
      x = area.x;
      y += kLegendRow;
    }
    if (pen != nullptr) {
      add_sign(*pen, item, x, y + kLegendRow / 2);
      pen->text({x + sign_width(item) + 6, y + kLegendRow / 2 + 4}, item.text,
                {12, Face::regular, ink(Role::ink7)});
    }
    x += w + 16;
  }
  return y + kLegendRow - area.y;
}

/// All notes, each in rows of its own.
float add_note_list(const Flows& f, Pen* pen, const std::vector<Note>& notes, Rect area) {
  Layer scratch;
  Pen measuring(scratch, f.request.text_width, f.language);
  float y = area.y;
  for (const Note& note : notes) {
    const float top = y;
    const auto lines = measuring.wrapped(note.text, 12, Face::regular, area.w);
    y += std::max(kNoteRow, static_cast<float>(lines.size()) * kNoteLine + 8);
    if (pen == nullptr) continue;
    pen->paragraph({area.x, top + 4}, note.text, {12, Face::regular, ink(Role::ink6)}, kNoteLine,
                   area.w);
    add_note(f, note, {area.x, top, area.w, y - top});
  }
  return y - area.y;
}

/// As many notes as fit in the rows, one after the other, and how many are left.
float add_note_rows(const Flows& f, Pen* pen, const std::vector<Note>& notes, Rect area, int rows,
                    int year) {
  const auto width = [&](const std::string& text) {
    return f.request.text_width(text, 12, Face::regular);
  };
  const auto more_text = [&](std::size_t left) {
    return f.speech(year).say(flows::notes_more, std::to_string(left));
  };
  const float tail = width(more_text(notes.size())) + kNoteGap;
  Rect at{area.x, area.y, 0, kNoteRow};
  std::size_t shown = 0;
  while (shown < notes.size()) {
    const Note& note = notes[shown];
    at.w = width(note.text);
    const bool last_row = at.y + kNoteRow * 1.5F > area.y + kNoteRow * static_cast<float>(rows);
    const bool last = shown + 1 == notes.size();
    const float room = area.right() - (last_row && !last ? tail : 0);
    if (at.x + at.w <= room) {
      if (pen != nullptr) {
        pen->text({at.x, at.y + 16}, note.text, {12, Face::regular, ink(Role::ink6)});
        add_note(f, note, at);
      }
      at.x += at.w + kNoteGap;
      ++shown;
    } else if (!last_row && at.x > area.x) {
      at.x = area.x;
      at.y += kNoteRow;
    } else {
      break;
    }
  }
  if (shown < notes.size() && pen != nullptr) {
    const std::string text = more_text(notes.size() - shown);
    pen->text({at.x, at.y + 16}, text, {12, Face::regular, ink(Role::ink6)});
    note_node(f, "note:" + std::to_string(year) + ":more", text,
              {at.x, at.y, width(text), kNoteRow});
  }
  return notes.empty() ? 0 : at.y + kNoteRow - area.y;
}

}  // namespace

float add_notes(const Flows& f, Pen* pen, const answers::FlowYear& year, Rect area, int rows) {
  const std::vector<Note> notes = notes_of(f, year);
  return rows == 0 ? add_note_list(f, pen, notes, area)
                   : add_note_rows(f, pen, notes, area, rows, year.year);
}

float flow_legend_height(const Flows& f, float width, double scale) {
  return lay_legend(f, nullptr, {0, 0, width, 0}, scale) + 8;
}

void add_flow_legend(const Flows& f, Pen& pen, Rect area, double scale) {
  lay_legend(f, &pen, area, scale);
  Node node;
  node.id = "flows:legend";
  for (const LegendItem& item : legend_of(f, scale)) {
    node.name += (node.name.empty() ? "" : ". ") + item.text;
  }
  node.rect = area;
  clip_to(node, {0, f.area.y, f.page.width, f.area.h});
  f.page.nodes.push_back(std::move(node));
}

}  // namespace avtal::scene
