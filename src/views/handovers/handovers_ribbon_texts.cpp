// Names on the ribbons.

#include <cmath>

#include "views/handovers/handovers_ribbon_parts.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

void label_undocumented(const RibbonOnPage& r, const StoryPiece& piece,
                        const RibbonFrame::Stretch& stretch) {
  const float x0 = std::max({stretch.x0, r.h.t.x(piece.first), r.h.t.area.x});
  const float x1 = std::min({stretch.x1, r.h.t.x_after(piece.last), r.h.t.area.right()});
  if (x1 - x0 < 16) return;
  const Point at{(x0 + x1) / 2, stretch.y};
  if (r.ribbon.thick()) {
    if (r.h.is_lit(r.thread)) r.h.open.push_back(at);
    return;
  }
  const std::string text((r.ribbon.role == model::PartyRole::pays ? handovers::payer_not_stated
                                                                  : handovers::performer_not_stated)
                             .in(r.h.t.language));
  const float w = r.pen.width(text, kCaption);
  if (w + 8 > x1 - x0) return;
  StoryText label;
  label.variants = {{text, {text_box(x0 + 8, stretch.y - 10, w)}}};
  label.style = {kCaption, Face::regular, ink(Role::error, r.h.alpha(r.thread))};
  label.ground = ink(Role::lane);
  r.h.inside.push_back(std::move(label));
}

/// A slide about one service has its name already: what is told is who answers and who pays.
bool names_itself(const RibbonOnPage& r) {
  return r.h.t.request.around.on_slide && r.h.story.threads.size() == 1;
}

/// From long to short.
std::vector<std::string> names_of(const RibbonOnPage& r) {
  const state::Language language = r.h.t.language;
  if (names_itself(r)) return {words::say(language, labels::responsible)};
  return {service_name(r.h, r.thread),
          words::local(r.h.t.dataset.at(r.thread.first()).short_name, language)};
}

/// The visible days with one look that leave the most room.
struct Room {
  float x0 = 0;
  float x1 = 0;
  Look look = Look::decided;
};
std::vector<Room> rooms(const RibbonOnPage& r, const StoryStay& stay,
                        const RibbonFrame::Stretch& stretch) {
  std::vector<Room> found;
  for (const StoryPiece& piece : stay.pieces) {
    if (piece.look == Look::undocumented) continue;
    const float x0 = std::max({stretch.x0, r.h.t.x(piece.first), r.h.t.area.x});
    const float open = piece.goes_on ? 34.0F : 0.0F;
    const float x1 = std::min({stretch.x1, r.h.t.x_after(piece.last), r.h.t.area.right()}) - open;
    const bool joins = !found.empty() && found.back().x1 >= x0 - 1 &&
                       (found.back().look == Look::decided) == (piece.look == Look::decided);
    if (joins) {
      found.back().x1 = std::max(found.back().x1, x1);
    } else {
      found.push_back({x0, x1, piece.look});
    }
  }
  return found;
}

void label_thick(const RibbonOnPage& r, const StoryStay& stay,
                 const RibbonFrame::Stretch& stretch) {
  for (const Room& room : rooms(r, stay, stretch)) {
    StoryText label;
    const bool plain = room.look == Look::decided;
    const Paint paint =
        plain ? ink(Role::on_bar) : of_service(Role::service_text, r.thread.first().index);
    label.style = {kCaption, Face::semibold, Paint{paint.role, paint.service, r.h.alpha(r.thread)}};
    for (const std::string& text : names_of(r)) {
      if (text.empty()) continue;
      const float w = r.pen.width(text, kCaption, Face::semibold);
      StoryText::Variant variant{text, {}};
      for (float x = room.x0 + 10; x + w + 8 <= room.x1; x += 24) {
        variant.places.push_back(text_box(x, stretch.y + 4.5F, w));
      }
      label.variants.push_back(std::move(variant));
    }
    r.h.inside.push_back(std::move(label));
  }
}

void label_thin(const RibbonOnPage& r, const StoryStay& stay, const RibbonFrame::Stretch& stretch) {
  const auto all = rooms(r, stay, stretch);
  if (all.empty()) return;
  const Phrase<1>& phrase = r.ribbon.role == model::PartyRole::pays ? handovers::pays_service
                                                                    : handovers::performs_service;
  const model::Service& service = r.h.t.dataset.at(r.thread.first());
  StoryText label;
  label.style = {kCaption, Face::semibold,
                 of_service(Role::service_text, r.thread.first().index, r.h.alpha(r.thread))};
  label.ground = ink(Role::lane);
  for (const std::string& name :
       {service_name(r.h, r.thread), words::local(service.short_name, r.h.t.language)}) {
    if (name.empty()) continue;
    const std::string text = names_itself(r) ? words::say(r.h.t.language, labels::pays)
                                             : words::say(r.h.t.language, phrase, name);
    const float w = r.pen.width(text, kCaption, Face::semibold);
    StoryText::Variant variant{text, {}};
    for (const float baseline : {stretch.y - 8, stretch.y + 20}) {
      float x = all.front().x0 + 10;
      do {
        variant.places.push_back(text_box(x, baseline, w));
        x += 24;
      } while (x + 8 <= all.back().x1);
    }
    label.variants.push_back(std::move(variant));
  }
  r.h.inside.push_back(std::move(label));
}

}  // namespace

void write_on_way(const RibbonOnPage& r, const std::vector<layout::PathPoint>& line) {
  constexpr float kLevel = 7;
  const model::Service& service = r.h.t.dataset.at(r.thread.first());
  StoryText label;
  label.style = {kCaption, Face::semibold,
                 of_service(Role::service_text, r.thread.first().index, r.h.alpha(r.thread))};
  for (const std::string& text :
       {service_name(r.h, r.thread), words::local(service.short_name, r.h.t.language)}) {
    const float w = r.pen.width(text, kCaption, Face::semibold);
    StoryText::Variant variant{text, {}};
    for (float x = line.back().x - w - 12; !text.empty() && x >= line.front().x + 8; x -= 16) {
      const float y0 = layout::height_at(line, x);
      const float y1 = layout::height_at(line, x + w);
      if (std::abs(y1 - y0) > kLevel) break;
      variant.places.push_back(text_box(x, (y0 + y1) / 2 + 4.5F, w));
    }
    label.variants.push_back(std::move(variant));
  }
  r.h.inside.push_back(std::move(label));
}

void write_on_stay(const RibbonOnPage& r, std::size_t i) {
  const StoryStay& stay = r.ribbon.stays[i];
  const RibbonFrame::Stretch& stretch = r.frame.stays[i];
  if (!r.on_page(stretch.x0, stretch.x1, stretch.y)) return;
  for (std::size_t k = 0; k < stay.pieces.size(); ++k) {
    const StoryPiece& piece = stay.pieces[k];
    if (piece.look != Look::undocumented) continue;
    label_undocumented(r, piece, stretch);
  }
  r.ribbon.thick() ? label_thick(r, stay, stretch) : label_thin(r, stay, stretch);
}

}  // namespace avtal::scene
