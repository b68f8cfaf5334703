// The words of a slide, from top to bottom.

#include <utility>

#include "page/slide_facts.h"
#include "page/slide_parts.h"
#include "prepared/prepared.h"
#include "scene/pen.h"
#include "words/format.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

// On a slide of 1920 × 1080.
constexpr float kHeadlineSize = 76;
constexpr float kSourceSize = 24;

/// The service or the dataset, and what is only proposed.
Block head_of(const SlideParts& s) {
  const model::Dataset& dataset = *s.request.prepared->dataset;
  const auto service = service_of(dataset, s.slide.view.selected);
  Block head{.kind = Kind::group, .id = "slide:head", .style = Style::head};
  Block& label = document::add(
      head, {.kind = Kind::paragraph,
             .id = "slide:label",
             .text = words::local(service ? dataset.at(*service).name : dataset.title, s.language),
             .style = Style::kicker});
  if (service) label.service = dataset.at(*service).colour.value_or(service->index);
  std::string proposal = proposal_chip(dataset, s.slide.view.selected, s.language);
  if (proposal.empty()) return head;
  Block& line = document::add(head, {.kind = Kind::paragraph, .id = "slide:chip"});
  Block& chip = document::add(line, {.kind = Kind::chip, .style = Style::warn});
  document::add(chip, {.kind = Kind::mark, .status = model::Status::proposed});
  document::add(chip, {.kind = Kind::text, .text = std::move(proposal)});
  return head;
}

Block headline_of(const SlideParts& s) {
  const float width = s.request.text_width(s.slide.headline, kHeadlineSize, Face::display);
  return {.kind = Kind::heading,
          .id = std::string(ids::kSlideHeadline),
          .text = s.slide.headline,
          .style = width <= kSlideWidth ? Style::headline : Style::long_headline,
          .level = 2};
}

std::string source_of(const SlideParts& s) {
  Layer none;
  const Pen pen(none, s.request.text_width, s.language);
  return source_line(*s.request.prepared->whole, s.slide.view, pen, kSourceSize, kSlideWidth);
}

std::string note_of(const SlideParts& s) {
  if (!s.slide.note.empty()) return s.slide.note;
  return words::say(s.language, present::no_notes);
}

Block empty_region(const SlideParts& s) {
  return {.kind = Kind::region,
          .id = std::string(ids::kSlide),
          .style = Style::slide,
          .label = words::say(s.language, present::presentation)};
}

}  // namespace

Block slide_region(const SlideParts& s, std::optional<Block> read) {
  Block region = empty_region(s);
  document::add(region, head_of(s));
  document::add(region, headline_of(s));
  if (!s.slide.detail.empty()) {
    document::add(region, {.kind = Kind::paragraph,
                           .id = "slide:detail",
                           .text = s.slide.detail,
                           .style = Style::lead});
  }
  if (read) {
    Block& place = document::add(region, {.kind = Kind::group, .id = "slide:view"});
    document::add(place, *std::move(read));
  } else {
    document::add(region, {.kind = Kind::figure, .id = "figure"});
  }
  document::add(region, {.kind = Kind::paragraph,
                         .id = "slide:source",
                         .text = source_of(s),
                         .style = Style::source});
  document::add(region, slide_foot(s));
  return region;
}

Block blank_region(const SlideParts& s) {
  Block region = empty_region(s);
  const std::string& typed = s.request.around.typed;
  document::add(region, {.kind = Kind::paragraph,
                         .id = std::string(ids::kSlideStatus),
                         .text = typed.empty() ? words::say(s.language, present::blank)
                                               : words::say(s.language, present::go_to, typed),
                         .style = Style::unseen});
  document::add(region, {.kind = Kind::button,
                         .id = std::string(ids::kUnblank),
                         .style = Style::blank,
                         .label = words::say(s.language, present::unblank),
                         .command = CommandKind::blank});
  return region;
}

Block notes_region(const SlideParts& s) {
  const std::string title = words::say(s.language, present::notes);
  Block region{.kind = Kind::region,
               .id = "slide:notes",
               .style = Style::speaker_notes,
               .label = title,
               .scrolls = true};
  document::add(region,
                {.kind = Kind::heading, .id = "slide:notes-title", .text = title, .level = 2});
  document::add(region, {.kind = Kind::paragraph, .id = "slide:note", .text = note_of(s)});
  return region;
}

}  // namespace avtal::scene
