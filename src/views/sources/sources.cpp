#include "views/sources/sources.h"

#include <algorithm>
#include <array>
#include "kit/view.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/page.h"

#include "answers/places.h"
#include "kit/mark_key.h"
#include "kit/read_view.h"
#include "say/reading_memo.h"
#include "say/record_names.h"
#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/share.h"
#include "words/sources.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::QuestionChoice;
using state::SourcesPart;
using namespace words;

struct PartWords {
  SourcesPart part;
  const char* id;
  Phrase<> tab;
  Phrase<> headline;
  Phrase<> sentence;
};

const std::array<PartWords, 4> kParts = {
    {{SourcesPart::questions, "questions", labels::questions, sources::headline_none,
      sources::sentence},
     {SourcesPart::coverage, "coverage", labels::coverage, sources::coverage_headline,
      sources::coverage_sentence},
     {SourcesPart::clauses, "clauses", labels::clauses, sources::clauses_headline,
      sources::clauses_sentence},
     {SourcesPart::wishes, "wishes", labels::missing_documents,
      common::which_documents_would_answer, sources::wishes_sentence}}};

const PartWords& part_words(const Reading& r) {
  const auto found = std::find_if(kParts.begin(), kParts.end(), [&](const PartWords& each) {
    return each.part == r.request.view.sources_part;
  });
  return found == kParts.end() ? kParts.front() : *found;
}

std::string headline_text(const Reading& r) {
  const PartWords& words = part_words(r);
  const answers::QuestionCounts& counts = question_counts(r.prepared);
  if (words.part != SourcesPart::questions || counts.all == 0) return r.say(words.headline);
  return r.say(sources::headline, counts.all, counts.open());
}

/// What is listed as text, to be sent on.
void add_copy(const Reading& r, Block& out) {
  const SourcesPart part = part_words(r).part;
  if (part != SourcesPart::questions && part != SourcesPart::wishes) return;
  Block& bar = document::add(out, {.kind = Kind::group, .id = "view:bar", .style = Style::bar});
  Block& copy = document::add(
      bar, {.kind = Kind::button, .id = "copy-list", .command = CommandKind::copy_list});
  document::add(copy, icon_block(Icon::share));
  document::add(copy, {.kind = Kind::text, .text = r.say(share::list_copy)});
}

template <class Change>
void add_choice(const Reading& r, Block& choices, const std::string& id, const std::string& text,
                bool selected, Change change) {
  document::add(choices, {.kind = Kind::toggle,
                          .id = id,
                          .text = text,
                          .action = changed(r.request.view, change),
                          .selected = selected});
}

void add_parts(const Reading& r, Block& out) {
  Block& choices = document::add(out, {.kind = Kind::group,
                                       .id = "view:parts",
                                       .style = Style::choices,
                                       .label = r.say(sources::parts)});
  for (const PartWords& words : kParts) {
    add_choice(r, choices, std::string("part:") + words.id, r.say(words.tab),
               words.part == part_words(r).part,
               [&](state::ViewState& view) { view.sources_part = words.part; });
  }
}

void add_kinds(const Reading& r, Block& out) {
  const answers::QuestionCounts& counts = question_counts(r.prepared);
  struct OfKind {
    QuestionChoice kind;
    const char* id;
    Phrase<1> phrase;
    int number;
  };
  const std::array<OfKind, 4> kinds = {
      {{QuestionChoice::all, "all", sources::kind_all, counts.all},
       {QuestionChoice::contradictions, "contradictions", sources::kind_contradictions,
        counts.contradictions},
       {QuestionChoice::gaps, "gaps", sources::kind_gaps, counts.gaps},
       {QuestionChoice::ambiguities, "ambiguities", sources::kind_ambiguities,
        counts.ambiguities}}};
  Block& choices = document::add(out, {.kind = Kind::group,
                                       .id = "view:kinds",
                                       .style = Style::choices,
                                       .label = r.say(sources::kinds)});
  for (const OfKind& each : kinds) {
    add_choice(r, choices, std::string("kind:") + each.id,
               r.say(each.phrase, r.number(static_cast<std::size_t>(each.number))),
               each.kind == r.request.view.question_choice,
               [&](state::ViewState& view) { view.question_choice = each.kind; });
  }
}

/// Whether those that only look like contradictions are listed too.
void add_explained(const Reading& r, Block& out) {
  const bool on = !r.request.view.hide_explained;
  document::add(out, {.kind = Kind::check,
                      .id = "explained",
                      .text = r.say(sources::show_explained),
                      .action = changed(r.request.view,
                                        [&](state::ViewState& view) { view.hide_explained = on; }),
                      .selected = on});
}

void write_part(const Reading& r, Block& out) {
  switch (part_words(r).part) {
    case SourcesPart::coverage:
      return write_coverage(r, out);
    case SourcesPart::clauses:
      return write_clauses(r, out);
    case SourcesPart::wishes:
      return write_wishes(r, out);
    case SourcesPart::questions:
      break;
  }
  write_register(r, out);
}

}  // namespace

void write_head(const Reading& r, Block& out) {
  add_copy(r, out);
  document::add(out, {.kind = Kind::heading,
                      .id = std::string(ids::kHeadline),
                      .text = headline_text(r),
                      .style = Style::headline,
                      .level = 2});
  document::add(out, {.kind = Kind::paragraph,
                      .id = "headline:sentence",
                      .text = r.say(part_words(r).sentence),
                      .style = Style::lead});
  add_parts(r, out);
  if (part_words(r).part != SourcesPart::questions) return;
  Block& bar = document::add(out, {.kind = Kind::group, .id = "view:filter", .style = Style::bar});
  add_kinds(r, bar);
  add_explained(r, bar);
}

void write_rest(const Reading& r, std::string_view id, std::size_t listed, std::size_t all,
                Block& out) {
  if (listed >= all) return;
  document::add(out, {.kind = Kind::paragraph,
                      .id = std::string(id) + ":rest",
                      .text = r.say(sources::first_of, r.number(listed), r.number(all)),
                      .style = Style::more});
}

const std::string& short_name(const model::Document& document, state::Language language) {
  return words::local(document.short_title.empty() ? document.title : document.short_title,
                      language);
}

Block sources_region(const PageRequest& request) {
  const Reading r{request, *request.prepared, *request.prepared->dataset, request.view.language};
  Block region{.kind = Kind::region,
               .id = std::string(ids::kView),
               .style = Style::view,
               .label = r.say(views::sources.name)};
  Block& columns = document::add(region, {.kind = Kind::group, .id = "sources"});
  Block& matter =
      document::add(columns, {.kind = Kind::group, .id = "sources:matter", .style = Style::matter});
  write_head(r, matter);
  write_part(r, matter);
  Block& aside =
      document::add(columns, {.kind = Kind::group, .id = "sources:aside", .style = Style::aside});
  write_documents(r, aside);
  write_external(r, aside);
  add_mark_key("marks", r.language, aside);
  return region;
}

namespace {

void add_sources(const PageRequest& request, Rect area, Page& page) {
  add_read_view(request, sources_region(request), area, page);
}

std::vector<HiddenKind> hidden_questions(const PageRequest& request) {
  const model::Dataset& part = *request.prepared->dataset;
  const model::Dataset& whole = *request.prepared->whole->dataset;
  return {hidden_kind(words::filter::of_questions, part.questions, whole.questions),
          hidden_kind(words::filter::of_documents, part.documents, whole.documents)};
}

std::optional<ViewBadge> open_questions(const PageRequest& request) {
  if (request.prepared->open_questions == 0) return std::nullopt;
  const std::string number = words::number(request.prepared->open_questions, request.view.language);
  return ViewBadge{number, words::say(request.view.language, words::page::open_count, number)};
}

}  // namespace

const ViewDescriptor sources_view = {"sources", Icon::question, add_sources, hidden_questions,
                                     open_questions};

}  // namespace avtal::scene
