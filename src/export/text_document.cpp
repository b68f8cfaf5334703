#include "export/text_document.h"

#include <algorithm>

#include "answers/answers.h"
#include "export/escape.h"
#include "scene/describe.h"
#include "scene/prepared.h"
#include "words/format.h"

namespace avtal::exporting {
namespace {

using base::Day;
using model::Agreement;
using model::Ref;
using state::Language;
using words::Phrase;

class Builder {
 public:
  Builder(const scene::Prepared& prepared, const state::ViewState& view)
      : prepared_(prepared),
        dataset_(*prepared.dataset),
        language_(view.language),
        as_of_(view.as_of.value_or(prepared.context.default_as_of)) {}

  TextDocument build() {
    document_.language = language_ == Language::sv ? "sv" : "en";
    document_.title = words::local(dataset_.title, language_);
    introduction();
    for (const scene::Lane& lane : prepared_.lanes) service_section(lane);
    decisions_section();
    questions_section();
    sources_section();
    return std::move(document_);
  }

 private:
  std::string word(Phrase phrase) const { return std::string(words::text(phrase, language_)); }

  int add(int parent, Tag tag, std::string text = {}, std::string id = {}) {
    document_.elements.push_back({tag, parent, std::move(text), std::move(id), {}, {}});
    return static_cast<int>(document_.elements.size()) - 1;
  }

  int section(std::string id, Tag heading, std::string title) {
    const int index = add(-1, Tag::section, {}, std::move(id));
    add(index, heading, std::move(title));
    return index;
  }

  int table(int parent, Phrase caption, const std::vector<Phrase>& columns) {
    const int index = add(parent, Tag::table);
    add(index, Tag::caption, word(caption));
    const int row = add(add(index, Tag::thead), Tag::tr);
    for (const Phrase column : columns) {
      const int cell = add(row, Tag::th, word(column));
      document_.elements[static_cast<std::size_t>(cell)].scope = "col";
    }
    return add(index, Tag::tbody);
  }

  /// The first cell heads its row.
  void row(int body, const std::vector<std::string>& cells) {
    const int index = add(body, Tag::tr);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const int cell = add(index, i == 0 ? Tag::th : Tag::td, cells[i]);
      if (i == 0) document_.elements[static_cast<std::size_t>(cell)].scope = "row";
    }
  }

  void introduction() {
    add(-1, Tag::h1, scene::dataset_title(dataset_, language_));
    const int index = add(-1, Tag::section, {}, "lage");
    add(index, Tag::h2,
        words::filled(Phrase::text_as_of, language_, {words::long_date(as_of_, language_)}));
    add(index, Tag::p, scene::headline(prepared_, as_of_, language_) + ".");
    add(index, Tag::p, word(Phrase::text_proposals_note));
    const int list = add(index, Tag::ul);
    for (const scene::Lane& lane : prepared_.lanes) {
      std::string text =
          words::local(dataset_.at(lane.service).name, language_) + ": " + chips_text(lane.service);
      add(list, Tag::li, std::move(text));
    }
  }

  std::string chips_text(Ref<model::Service> service) const {
    std::vector<std::string> parts;
    for (const scene::Chip& chip : scene::service_chips(prepared_, service, as_of_, language_)) {
      parts.push_back(scene::capitalised(chip.text));
    }
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ". ") + part;
    return text + ".";
  }

  void service_section(const scene::Lane& lane) {
    const model::Service& service = dataset_.at(lane.service);
    const int index = section(service.id, Tag::h2, words::local(service.name, language_));
    if (!service.description.empty()) {
      add(index, Tag::p, words::local(service.description, language_));
    }
    const std::string parties = scene::parties_line(prepared_, lane.service, as_of_, language_);
    add(index, Tag::p, chips_text(lane.service) + (parties.empty() ? "" : " " + parties + "."));
    for (const answers::Gap& gap : lane.gaps) gap_sentence(index, gap);
    agreements_table(index, lane);
  }

  void gap_sentence(int parent, const answers::Gap& gap) {
    const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                              base::Edge::at(base::EdtfDate::from_day(gap.last))};
    std::string text =
        words::filled(Phrase::not_covered, language_, {words::period(period, language_)});
    for (const std::string& id : gap.questions) {
      if (const auto record = dataset_.find(id)) {
        const model::Question& question = dataset_.questions[record->index];
        text +=
            " " +
            words::filled(Phrase::question_number, language_, {std::to_string(question.number)}) +
            ": " + sentence(words::local(question.title, language_));
      }
    }
    add(parent, Tag::p, std::move(text));
  }

  /// With a full stop, unless it ends in a mark already.
  static std::string sentence(const std::string& text) {
    const bool ended =
        !text.empty() && (text.back() == '?' || text.back() == '.' || text.back() == '!');
    return ended ? text : text + ".";
  }

  void agreements_table(int parent, const scene::Lane& lane) {
    const int body = table(parent, Phrase::text_agreements,
                           {Phrase::text_agreement, Phrase::row_period, Phrase::text_status,
                            Phrase::text_parties, Phrase::row_cost, Phrase::sources});
    std::vector<std::uint32_t> seen;
    for (const auto* bars : {&lane.bars, &lane.supplements}) {
      for (const scene::Bar& bar : *bars) {
        const Ref<Agreement> agreement = bar.span.term.agreement;
        if (std::find(seen.begin(), seen.end(), agreement.index) != seen.end()) continue;
        seen.push_back(agreement.index);
        agreement_rows(body, agreement);
      }
    }
  }

  void agreement_rows(int body, Ref<Agreement> reference) {
    const Agreement& agreement = dataset_.at(reference);
    for (const model::Term& term : agreement.terms) {
      std::string name = words::local(agreement.name, language_);
      const std::string& label = words::local(term.label, language_);
      if (!label.empty() && label != name) name += ", " + label;
      row(body,
          {name, words::period(scene::period_of(term), language_),
           std::string(words::status_word(answers::term_status(term), language_)),
           parties_text(agreement), cost_text(reference, term), places_text(term_places(term))});
    }
  }

  /// "betalar: Omsorgsnämnden, Social- och omsorgsnämnden; utför: …", each role once.
  std::string parties_text(const Agreement& agreement) const {
    std::string text;
    for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                        model::PartyRole::receives, model::PartyRole::performs}) {
      const std::string names = names_of(agreement, role);
      if (names.empty()) continue;
      text += (text.empty() ? "" : "; ") + std::string(words::role_word(role, language_)) + ": " +
              names;
    }
    return text.empty() ? word(Phrase::not_loaded) : text;
  }

  std::string names_of(const Agreement& agreement, model::PartyRole role) const {
    std::vector<std::string> names;
    for (const model::Party& party : agreement.parties) {
      if (party.role != role) continue;
      const auto* organization = party.organization.value();
      std::string name = organization ? words::local(dataset_.at(*organization).name, language_)
                                      : word(Phrase::no_document_says);
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
  }

  std::string cost_text(Ref<Agreement> agreement, const model::Term& term) const {
    std::string text;
    for (const model::MoneyFlow& flow : dataset_.money_flows) {
      if (flow.agreement != agreement || !overlaps(flow, term)) continue;
      text += (text.empty() ? "" : "; ") + amount_text(flow);
    }
    return text.empty() ? word(Phrase::amount_not_stated) : text;
  }

  /// Do the flow and the term share a day for certain or perhaps?
  static bool overlaps(const model::MoneyFlow& flow, const model::Term& term) {
    const base::Period period = scene::period_of(term);
    const base::Edge* start = flow.start.value();
    const base::Edge* end = flow.end.value();
    const auto first = base::earliest_start(period);
    const auto last = base::latest_end(period);
    if (start && start->date && last && start->date->earliest() > *last) return false;
    return !(end && end->date && first && end->date->latest() < *first);
  }

  std::string amount_text(const model::MoneyFlow& flow) const {
    const std::string form(words::form_word(flow.form, language_));
    const model::Money* money = flow.amount.value();
    if (!money) return form + ": " + word(Phrase::amount_not_stated);
    return form + ": " + words::money(money->amount, money->approximate, language_) + " " +
           words::basis(money->basis, language_) + ", " +
           words::price_level(money->price_level, language_) + " (" +
           std::string(words::status_word(flow.amount.status(), language_)) + ")";
  }

  static std::vector<model::Place> term_places(const model::Term& term) {
    std::vector<model::Place> places;
    const auto take = [&](const std::vector<model::Place>& more) {
      for (const model::Place& place : more) {
        if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
      }
    };
    for (const auto& claim : term.start.all) take(claim.places);
    for (const auto& claim : term.end.all) take(claim.places);
    take(term.places);
    return places;
  }

  std::string places_text(const std::vector<model::Place>& places) const {
    std::string text;
    for (const model::Place& place : places) {
      text += (text.empty() ? "" : "; ") + words::place(dataset_, place, language_);
    }
    return text.empty() ? word(Phrase::no_document_says) : text;
  }

  void decisions_section() {
    const int index = section("beslut", Tag::h2, word(Phrase::text_decisions));
    const int body =
        table(index, Phrase::text_decisions_caption,
              {Phrase::text_event, Phrase::row_date, Phrase::text_status, Phrase::sources});
    for (const model::Event& event : dataset_.events) {
      const base::EdtfDate* date = event.when.date.value();
      const bool decision = event.kind == model::EventKind::decision;
      row(body, {words::local(event.name, language_),
                 date ? words::date(*date, language_) : word(Phrase::date_not_stated),
                 !decision ? word(Phrase::text_happened)
                           : word(scene::is_decided(event) ? Phrase::decided : Phrase::proposed),
                 places_text(event.places)});
    }
  }

  void questions_section() {
    const auto questions = answers::questions(dataset_);
    if (questions.empty()) return;
    const int index = section("fragetecken", Tag::h2, word(Phrase::text_questions));
    const int body = table(
        index, Phrase::text_questions_caption,
        {Phrase::text_number, Phrase::text_kind, Phrase::row_question, Phrase::row_settled_by});
    for (const Ref<model::Question> reference : questions) {
      const model::Question& question = dataset_.at(reference);
      row(body, {std::to_string(question.number),
                 std::string(words::question_kind_word(question.kind, language_)) + ", " +
                     std::string(words::weight_word(question.weight, language_)),
                 sentence(words::local(question.title, language_)) + " " +
                     words::local(question.text, language_),
                 words::local(question.settled_by, language_)});
    }
  }

  void sources_section() {
    const int index = section("kallor", Tag::h2, word(Phrase::sources));
    const int body = table(
        index, Phrase::text_documents_caption,
        {Phrase::text_document, Phrase::row_date, Phrase::text_kind, Phrase::row_case_number});
    for (const model::Document& document : dataset_.documents) {
      const base::EdtfDate* date = document.written.date.value();
      std::vector<std::string> numbers;
      for (const auto& claim : document.case_numbers) {
        if (claim.value) numbers.push_back(*claim.value);
      }
      row(body,
          {words::local(document.title, language_),
           date ? words::date(*date, language_) : word(Phrase::date_not_stated),
           document.kind_as_written,
           numbers.empty() ? word(Phrase::no_document_says) : words::joined(numbers, language_)});
    }
  }

  const scene::Prepared& prepared_;
  const model::Dataset& dataset_;
  Language language_;
  Day as_of_;
  TextDocument document_;
};

void write_element(const TextDocument& document, const std::vector<std::vector<int>>& children,
                   int index, std::string& out) {
  const Element& element = document.elements[static_cast<std::size_t>(index)];
  const std::string name(tag_name(element.tag));
  out += "<" + name;
  if (!element.id.empty()) out += " id=\"text-" + escaped(element.id) + "\"";
  if (!element.href.empty()) out += " href=\"" + escaped(element.href) + "\"";
  if (!element.scope.empty()) out += " scope=\"" + escaped(element.scope) + "\"";
  out += ">" + escaped(element.text);
  const auto& below = children[static_cast<std::size_t>(index)];
  if (!below.empty()) out += "\n";
  for (const int child : below) write_element(document, children, child, out);
  out += "</" + name + ">\n";
}

}  // namespace

std::string_view tag_name(Tag tag) {
  switch (tag) {
    case Tag::h1:
      return "h1";
    case Tag::h2:
      return "h2";
    case Tag::h3:
      return "h3";
    case Tag::p:
      return "p";
    case Tag::table:
      return "table";
    case Tag::caption:
      return "caption";
    case Tag::thead:
      return "thead";
    case Tag::tbody:
      return "tbody";
    case Tag::tr:
      return "tr";
    case Tag::th:
      return "th";
    case Tag::td:
      return "td";
    case Tag::ul:
      return "ul";
    case Tag::li:
      return "li";
    case Tag::a:
      return "a";
    case Tag::strong:
      return "strong";
    case Tag::dl:
      return "dl";
    case Tag::dt:
      return "dt";
    case Tag::dd:
      return "dd";
    case Tag::section:
      return "section";
    case Tag::footer:
      return "footer";
  }
  return "p";
}

TextDocument build_text_document(const scene::Prepared& prepared, const state::ViewState& view) {
  return Builder(prepared, view).build();
}

std::string to_html(const TextDocument& document) {
  std::vector<std::vector<int>> children(document.elements.size());
  std::vector<int> roots;
  for (int i = 0; i < static_cast<int>(document.elements.size()); ++i) {
    const int parent = document.elements[static_cast<std::size_t>(i)].parent;
    (parent < 0 ? roots : children[static_cast<std::size_t>(parent)]).push_back(i);
  }
  std::string out;
  for (const int root : roots) write_element(document, children, root, out);
  return out;
}

}  // namespace avtal::exporting
