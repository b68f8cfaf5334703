// The labels of a year's bands: as much as there is room for.

#include <algorithm>
#include <string>
#include <vector>

#include "scene/shortened.h"
#include "views/flows/flows_picture_parts.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using layout::PlacedBand;

constexpr float kNameSize = 16;
constexpr float kThreeLines = 58;  // height of a band from which its label has three lines
constexpr float kTwoLines = 40;

struct LabelText {
  std::string name;
  std::string brief;
  std::string amount;
  std::string note;
  Mark mark = Mark::unknown;
};

int rows_of_service(const FlowDrawing& d, const FlowRow& row) {
  return static_cast<int>(
      std::count_if(d.figure.rows.begin(), d.figure.rows.end(),
                    [&](const FlowRow* other) { return other->services == row.services; }));
}

const answers::FlowChange* change_of(const FlowDrawing& d, const FlowRow& row) {
  if (d.changes == nullptr) return nullptr;
  for (const answers::FlowChange& change : *d.changes) {
    if (change.services == row.services && change.difference && change.difference->value != 0) {
      return &change;
    }
  }
  return nullptr;
}

LabelText label_of(const FlowDrawing& d, const FlowRow& row) {
  LabelText label;
  const bool alone = rows_of_service(d, row) == 1;
  label.name = alone ? services_text(d.speech, row.services, d.at.small)
                     : words::local(d.f.dataset.at(row.flow).name, d.f.language);
  label.brief = services_text(d.speech, row.services, true);
  // Of several services the flow's own name may be shorter.
  const std::string& own = words::local(d.f.dataset.at(row.flow).name, d.f.language);
  if (row.services.size() > 1 && own.size() < label.brief.size()) label.brief = own;
  label.amount = amount_text(d.speech, row);
  label.mark = row.amount || row.line.is_price() ? mark_of(row.status) : Mark::unknown;
  std::vector<std::string> notes;
  const answers::FlowChange* change = change_of(d, row);
  if (change != nullptr) {
    notes.push_back(change_text(d.speech, *change, d.year.year));
  } else {
    const std::string uncounted = uncounted_text(d.speech, row);
    const std::string working = working_text(d.speech, row);
    const std::string level = level_text(d.speech, row);
    for (const std::string& part : {uncounted, working, level}) {
      if (!part.empty()) notes.push_back(part);
    }
    if (row.assumed)
      notes.push_back(std::string(words::status_word(model::Status::assumed, d.f.language)));
  }
  for (const std::string& note : notes) label.note += (label.note.empty() ? "" : ", ") + note;
  return label;
}

/// A plate in the band's own colour, so that hatching does not cross the letters.
void plated(const FlowDrawing& d, Point baseline, const std::string& text, const TextStyle& style,
            const FlowRow& row) {
  const float w = d.pen.width(text, style.size, style.face);
  const float h = style.size + 4;
  const Rect plate{baseline.x - 3, baseline.y - style.size * 0.36F - h / 2, w + 6, h};
  d.pen.fill(plate, ink(Role::background));
  const BandStyle look = band_style(row, service_index(row));
  if (row.amount && look.fill.role != Role::none) d.pen.fill(plate, look.fill);
  d.pen.text(baseline, text, style);
}

void add_form_icon(const FlowDrawing& d, float& x, float centre, const FlowRow& row) {
  const auto icon = form_icon(row);
  if (!icon) return;
  d.pen.fill({x - 1, centre - 9, 18, 18}, ink(Role::background), 3);
  d.pen.icon({x, centre - 8}, *icon, ink(Role::ink7));
  x += 24;
}

/// The name above the amount, which stands at `baseline`. Returns where the amount ends.
float add_two_lines(const FlowDrawing& d, float x, float baseline, const FlowRow& row,
                    const LabelText& label, float room) {
  const float size = d.at.small ? 14 : kNameSize;
  const Paint name_paint = of_service(Role::service_text, service_index(row));
  const std::string& name =
      d.pen.width(label.name, size, Face::semibold) <= room ? label.name : label.brief;
  plated(d, {x, baseline - 22}, name, {size, Face::semibold, name_paint}, row);
  plated(d, {x, baseline}, label.amount, {size, Face::semibold, ink(Role::ink9)}, row);
  float after = x + d.pen.width(label.amount, size, Face::semibold) + 8;
  d.pen.mark({after + 8, baseline - 5}, label.mark);
  after += 24;
  add_form_icon(d, after, baseline - 5, row);
  return after;
}

void add_three_lines(const FlowDrawing& d, float x, float centre, const FlowRow& row,
                     const LabelText& label, float room) {
  add_two_lines(d, x, centre + 9, row, label, room);
  if (label.note.empty()) return;
  plated(d, {x, centre + 28}, shortened(d.pen, label.note, 12, Face::regular, room),
         {12, Face::regular, ink(Role::ink9)}, row);
}

struct OneLine {
  bool name = true;
  bool brief = false;
  bool amount = true;
  bool note = true;
};
/// The longest first; of what is unknown the name goes last, of an amount the amount.
constexpr OneLine kKnownShapes[] = {{true, false, true, true},
                                    {true, true, true, true},
                                    {true, false, true, false},
                                    {true, true, true, false},
                                    {false, false, true, false}};
constexpr OneLine kUnknownShapes[] = {{true, false, true, true},  {true, true, true, true},
                                      {true, false, true, false}, {true, true, true, false},
                                      {true, true, false, false}, {false, false, false, false}};

float one_line_width(const FlowDrawing& d, const LabelText& label, const OneLine& shape,
                     bool icon) {
  float width = 24;
  if (shape.amount) width += d.pen.width(label.amount, 14, Face::semibold);
  if (shape.name) {
    width += d.pen.width(shape.brief ? label.brief : label.name, 14, Face::semibold) + 12;
  }
  if (icon) width += 24;
  if (shape.note && !label.note.empty()) width += 10 + d.pen.width(label.note, 12, Face::regular);
  return width;
}

const OneLine* shape_that_fits(const FlowDrawing& d, const FlowRow& row, const LabelText& label,
                               float room) {
  const bool icon = form_icon(row).has_value();
  const auto first = [&](const auto& shapes) -> const OneLine* {
    for (const OneLine& shape : shapes) {
      if (one_line_width(d, label, shape, icon) <= room) return &shape;
    }
    return nullptr;
  };
  return row.amount ? first(kKnownShapes) : first(kUnknownShapes);
}

/// Returns where it ends.
float add_one_line(const FlowDrawing& d, float x, float centre, const FlowRow& row,
                   const LabelText& label, float room) {
  const OneLine* shape = shape_that_fits(d, row, label, room);
  if (shape == nullptr) return x;
  const float baseline = centre + 5;
  if (shape->name) {
    const std::string& name = shape->brief ? label.brief : label.name;
    plated(d, {x, baseline}, name,
           {14, Face::semibold, of_service(Role::service_text, service_index(row))}, row);
    x += d.pen.width(name, 14, Face::semibold) + 12;
  }
  const Role role = row.amount ? Role::ink9 : Role::error;
  const Face face = row.amount ? Face::semibold : Face::regular;
  if (!row.amount) {
    d.pen.circle({x + 8, centre}, 10, ink(Role::background));  // a band may pass behind it
    d.pen.mark({x + 8, centre}, label.mark);
    x += 24;
  }
  if (shape->amount) {
    plated(d, {x, baseline}, label.amount, {14, face, ink(role)}, row);
    x += d.pen.width(label.amount, 14, face) + 8;
  }
  if (row.amount) {
    d.pen.mark({x + 8, centre}, label.mark);
    x += 24;
  }
  add_form_icon(d, x, centre, row);
  if (!shape->note || label.note.empty()) return x;
  plated(d, {x + 2, baseline - 1}, label.note, {12, Face::regular, ink(Role::ink7)}, row);
  return x + 2 + d.pen.width(label.note, 12);
}

/// The name above the mark, where one line has no room for both. Returns where it ends.
float add_unknown_two_lines(const FlowDrawing& d, float x, float centre, const FlowRow& row,
                            const LabelText& label, float room) {
  const auto fits = [&](const std::string& name, float size) {
    return d.pen.width(name, size, Face::semibold) <= room;
  };
  const float size = fits(label.brief, 14) ? 14 : 12;
  const std::string& name = fits(label.name, size) ? label.name : label.brief;
  plated(d, {x, centre - 3}, name,
         {size, Face::semibold, of_service(Role::service_text, service_index(row))}, row);
  d.pen.mark({x + 8, centre + 11}, label.mark);
  float after = x + 24;
  add_form_icon(d, after, centre + 11, row);
  return std::max(after, x + d.pen.width(name, size, Face::semibold));
}

bool has_name(const OneLine* shape) { return shape != nullptr && shape->name; }

}  // namespace

float add_band_label(const FlowDrawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const float x = d.service_x + kFlowNode + kFlowLabelGap;
  const float room = d.payee_x - x - 8;
  const float centre = d.top + band.slot_y + band.slot_h / 2;
  const LabelText label = label_of(d, row);
  if (row.amount && band.slot_h >= kThreeLines) {
    add_three_lines(d, x, centre, row, label, room);
    return x;
  }
  if (row.amount && band.slot_h >= kTwoLines) {
    const float after = add_two_lines(d, x, centre + 16, row, label, room) + 4;
    if (after + d.pen.width(label.note, 12) <= x + room) {
      plated(d, {after, centre + 15}, label.note, {12, Face::regular, ink(Role::ink9)}, row);
    }
    return x;
  }
  const float stub_room = row.amount ? room : room - stub_width(d, x, d.payee_x) - 16;
  if (!row.amount && !has_name(shape_that_fits(d, row, label, stub_room)) &&
      d.pen.width(label.brief, 12, Face::semibold) <= stub_room) {
    return add_unknown_two_lines(d, x, centre, row, label, stub_room);
  }
  return add_one_line(d, x, centre, row, label, stub_room);
}

}  // namespace avtal::scene
