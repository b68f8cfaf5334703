#include "views/detail/detail_panel.h"

#include "answers/questions.h"
#include "say/showing.h"
#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/labels.h"
#include "words/meeting_card.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr std::size_t kSourcesShown = 6;
constexpr std::size_t kQuestionsShown = 5;

state::Action to_place(const Panel& p, const model::Place& place) {
  return state::GoTo{showing_place(p.request, p.dataset, place)};
}

Block paragraph(std::string id, std::string text, Style style = Style::none) {
  return {.kind = Kind::paragraph, .id = std::move(id), .text = std::move(text), .style = style};
}

/// An item of the list that `p` ends with, which is begun where there is none, for what has the id.
Block& item(Panel& p, const std::string& id) {
  return document::add(within(p.out, Kind::list), {.kind = Kind::item, .id = id + ":item"});
}

/// Where the value of a row stands; leads to the document among the sources.
void add_row_source(const Panel& p, const Row& row, Block& said) {
  if (row.places.empty()) return;
  std::string text = words::place(p.dataset, row.places.front(), p.language);
  if (row.places.size() > 1) text += " +" + std::to_string(row.places.size() - 1);
  if (!row.quote.empty()) text = words::quoted(row.quote, p.language) + " · " + text;
  Block& line = document::add(said, {.kind = Kind::paragraph, .style = Style::note});
  std::string name = words::say(p.language, detail::source_of, row.label + " " + row.value, text);
  document::add(line, {.kind = Kind::link,
                       .id = "panel:" + row.id + ":source",
                       .text = std::move(text),
                       .style = Style::source,
                       .label = std::move(name),
                       .record = p.dataset.at(row.places.front().document).id,
                       .action = to_place(p, row.places.front())});
}

}  // namespace

Block& within(Block& parent, Kind kind, Style style) {
  if (!parent.children.empty()) {
    Block& last = parent.children.back();
    if (last.kind == kind && last.style == style) return last;
  }
  // Named after what stands before it, so that it stays itself when something comes further up.
  const std::string& before = parent.children.empty() ? parent.id : parent.children.back().id;
  return document::add(parent, {.kind = kind, .id = before + ":below", .style = style});
}

void add_more(Panel& p, const std::string& id, std::size_t number) {
  document::add(p.out,
                paragraph(id,
                          words::say(p.language, common::and_more,
                                     words::number(static_cast<std::int64_t>(number), p.language)),
                          Style::more));
}

void add_note(Panel& p, const std::string& id, const std::string& text) {
  document::add(p.out, paragraph("panel:" + id, text, Style::note));
}

void add_small_heading(Panel& p, const std::string& id, const Phrase<>& phrase,
                       const std::string& count) {
  Block& heading = document::add(p.out, {.kind = Kind::heading,
                                         .id = "panel:" + id,
                                         .text = say(p, phrase),
                                         .style = Style::small,
                                         .level = 3});
  if (!count.empty()) {
    document::add(heading, {.kind = Kind::text, .text = " " + count, .style = Style::count});
  }
}

/// What would be surer than the panel lets it be is only that sure, and marked so once.
std::vector<Mark> marks_within(const std::vector<Mark>& marks, model::Status at_best) {
  std::vector<Mark> kept;
  for (const Mark mark : marks) {
    const Mark bounded = std::max(mark, mark_of(at_best));
    if (std::find(kept.begin(), kept.end(), bounded) == kept.end()) kept.push_back(bounded);
  }
  return kept;
}

void add_row(Panel& p, const Row& row) {
  Block& entry =
      document::add(within(p.out, Kind::terms),
                    {.kind = Kind::entry, .id = "panel:" + row.id, .service = row.service});
  document::add(entry, {.kind = Kind::term, .text = row.label});
  Block& said = document::add(entry, {.kind = Kind::description});
  Block& value = document::add(said, {.kind = Kind::paragraph, .style = Style::value});
  document::add(value, {.kind = Kind::strong, .text = row.value});
  add_marks(value, marks_within(row.marks, p.at_best), p.language);
  if (row.permille) {
    const std::string share = words::percent(*row.permille, p.language);
    Block& line = document::add(said, {.kind = Kind::paragraph, .style = Style::value});
    document::add(line, {.kind = Kind::meter,
                         .label = share,
                         .service = row.service,
                         .permille = std::clamp(*row.permille, 0, 1000)});
    document::add(line, {.kind = Kind::text, .text = share, .style = Style::count});
    add_marks(line, {Mark::derived}, p.language);
  }
  for (const std::string& sub : row.subs) document::add(said, paragraph({}, sub, Style::note));
  add_row_source(p, row, said);
}

void add_link(Panel& p, const std::string& id, const std::string& text, state::Action action,
              const std::string& name, const std::string& record) {
  Block& link = document::add(item(p, "panel:" + id), {.kind = Kind::link,
                                                       .id = "panel:" + id,
                                                       .label = name == text ? std::string() : name,
                                                       .record = record,
                                                       .action = std::move(action)});
  document::add(link, icon_block(Icon::right));
  document::add(link, {.kind = Kind::text, .text = text});
}

void add_view_links(Panel& p) {
  add_small_heading(p, "views", detail::see_also, "");
  for (const state::View view : state::kViews) {
    if (view == p.request.view.view || !words::views::names_of(view).shows_one) continue;
    add_link(
        p, "view:" + std::to_string(static_cast<int>(view)),
        words::say(p.language, detail::same_in, say(p, words::views::names_of(view).name)),
        changed(p.request.view, [chosen = view](state::ViewState& state) { state.view = chosen; }));
  }
}

void add_card_button(Panel& p) {
  if (p.request.around.bare || p.request.view.embedded) return;
  document::add(p.out, {.kind = document::Kind::button,
                        .id = "panel:card",
                        .text = say(p, meeting_card::button),
                        .command = CommandKind::print_card});
}

void add_case_numbers(Panel& p, const std::vector<model::Claim<std::string>>& numbers) {
  if (numbers.empty()) return;
  std::vector<std::string> texts;
  Row row{"case-number", say(p, labels::case_number), {}, {}, {}};
  for (const auto& claim : numbers) {
    if (claim.value) texts.push_back(*claim.value);
    const Mark mark = mark_of(claim.status);
    if (std::find(row.marks.begin(), row.marks.end(), mark) == row.marks.end()) {
      row.marks.push_back(mark);
    }
  }
  row.value = texts.empty() ? say(p, common::no_document_says) : words::joined(texts, p.language);
  add_row(p, row);
}

void add_title(Panel& p, std::optional<std::size_t> service, const std::string& kicker,
               const std::string& title, const std::string& subtitle) {
  Block above = paragraph("panel:kicker", kicker, Style::kicker);
  above.service = service;
  document::add(p.out, std::move(above));
  document::add(
      p.out,
      {.kind = Kind::heading, .id = std::string(ids::kPanelTitle), .text = title, .level = 2});
  if (!subtitle.empty()) {
    document::add(p.out, paragraph("panel:subtitle", subtitle, Style::subtitle));
  }
}

void add_chips(Panel& p, const std::vector<Chip>& chips) {
  Block& state =
      document::add(p.out, {.kind = Kind::list, .id = "panel:state", .style = Style::chips});
  for (const Chip& chip : chips) {
    document::add(document::add(state, {.kind = Kind::item}), chip_block(chip));
  }
}

void add_text_claims(Panel& p, const std::string& id, const Phrase<>& label,
                     const model::Claims<model::LocalText>& claims) {
  add_claims_row(p, id, label, claims,
                 [&](const model::LocalText& text) { return words::local(text, p.language); });
}

void add_sources(Panel& p, const std::vector<model::Place>& places) {
  if (places.empty()) return;
  add_small_heading(p, "sources", labels::sources, "");
  const std::size_t shown = std::min(places.size(), kSourcesShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::string id = "panel:source:" + std::to_string(i);
    Block& link = document::add(item(p, id), {.kind = Kind::link,
                                              .id = id,
                                              .style = Style::source,
                                              .record = p.dataset.at(places[i].document).id,
                                              .action = to_place(p, places[i])});
    document::add(link, icon_block(Icon::document));
    document::add(link,
                  {.kind = Kind::text, .text = words::place(p.dataset, places[i], p.language)});
  }
  if (shown < places.size()) add_more(p, "panel:source:more", places.size() - shown);
}

void add_questions(Panel& p, std::string_view about) {
  add_questions(p, answers::questions(p.dataset, about));
}

void add_questions(Panel& p, const std::vector<model::Ref<model::Question>>& questions) {
  if (questions.empty()) return;
  add_small_heading(p, "questions", labels::open_questions,
                    words::number(static_cast<std::int64_t>(questions.size()), p.language));
  const std::size_t shown = std::min(questions.size(), kQuestionsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const model::Question& question = p.dataset.at(questions[i]);
    const std::string id = "panel:question:" + question.id;
    Block& link = document::add(item(p, id), {.kind = Kind::link,
                                              .id = id,
                                              .record = question.id,
                                              .action = state::Select{question.id}});
    add_marks(link, {Mark::unknown}, p.language);
    link.children.front().label.clear();  // the heading says it
    document::add(link, {.kind = Kind::text,
                         .text = std::to_string(question.number) + ". " +
                                 words::local(question.title, p.language)});
  }
  if (shown < questions.size()) add_more(p, "panel:question:more", questions.size() - shown);
}

void add_other_claim(const Panel& p, Row& row, const std::string& value, const OtherClaim& claim) {
  const words::Phrase<1>& phrase =
      claim.resolution == model::Resolution::contradicted ? words::detail::contradicted_by
      : claim.resolution == model::Resolution::open       ? words::detail::other_reading
                                                          : words::detail::also_written;
  std::string text = words::say(p.language, phrase, value);
  if (!claim.as_written.empty()) text += ": " + words::quoted(claim.as_written, p.language);
  if (!claim.places.empty()) {
    text += " (" + words::place(p.dataset, claim.places.front(), p.language) + ")";
  }
  row.subs.push_back(std::move(text));
}

}  // namespace avtal::scene
