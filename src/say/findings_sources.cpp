// What the answers rest on, where documents contradict each other, and what they leave out.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/questions.h"
#include "say/findings_parts.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/findings.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

std::string number(const Findings& f, int value) { return words::number(value, f.language); }

void find_source(Findings& f) {
  Finding made =
      finding(f, "source", FindingGroup::sources, say(f, findings::source_q), state::View::sources);
  const answers::Evidence known = answers::evidence(f.dataset);
  made.answer = say(f, findings::source, number(f, known.all()), number(f, known.stated),
                    number(f, known.proposed), number(f, known.derived), number(f, known.assumed),
                    number(f, known.unknown));
  f.found.push_back(std::move(made));
}

void find_contradictions(Findings& f, const answers::QuestionCounts& counts) {
  Finding made = finding(f, "contradictions", FindingGroup::sources,
                         say(f, findings::contradictions_q), state::View::sources);
  const auto all = answers::questions(f.dataset);
  const auto first = std::find_if(all.begin(), all.end(), [&](Ref<model::Question> each) {
    const model::Question& question = f.dataset.at(each);
    return question.kind == model::QuestionKind::contradiction && !question.explained;
  });
  if (first == all.end()) {
    made.answer = say(f, findings::contradictions_none);
  } else {
    const model::Question& question = f.dataset.at(*first);
    made.answer = say(f, findings::contradictions, number(f, counts.contradictions),
                      words::local(question.title, f.language));
    lead_to(made, f, question.id);
  }
  target_of(made).sources_part = state::SourcesPart::questions;
  target_of(made).question_choice = state::QuestionChoice::contradictions;
  f.found.push_back(std::move(made));
}

void find_unknown(Findings& f, const answers::QuestionCounts& counts) {
  Finding made = finding(f, "unknown", FindingGroup::sources, say(f, findings::unknown_q),
                         state::View::sources);
  target_of(made).sources_part = state::SourcesPart::clauses;
  const auto clauses = answers::clause_counts(f.dataset);
  const auto worst =
      std::max_element(clauses.begin(), clauses.end(),
                       [](const auto& a, const auto& b) { return a.silent < b.silent; });
  if (worst == clauses.end() || worst->silent == 0) {
    made.answer = say(f, findings::unknown_gaps, number(f, counts.gaps));
  } else {
    made.answer =
        say(f, findings::unknown, number(f, counts.gaps), clause_word(worst->clause, f.language),
            number(f, worst->silent), count(f, f.dataset.agreements.size()));
    made.not_said = true;
  }
  f.found.push_back(std::move(made));
}

void find_wishes(Findings& f) {
  Finding made = finding(f, "wishes", FindingGroup::sources,
                         say(f, common::which_documents_would_answer), state::View::sources);
  target_of(made).sources_part = state::SourcesPart::wishes;
  const auto wishes = answers::wishes(f.dataset);
  made.answer = wishes.empty() ? say(f, common::no_document_missing)
                               : say(f, findings::wishes, count(f, wishes.size()),
                                     words::local(*wishes.front().what, f.language),
                                     count(f, wishes.front().questions.size()));
  f.found.push_back(std::move(made));
}

/// Those of one agreement; whether any of them is only a conclusion.
struct Numbers {
  std::vector<std::string> texts;
  bool derived = false;
};

Numbers numbers_of(const model::Agreement& agreement) {
  Numbers numbers;
  for (const auto& claim : agreement.case_numbers) {
    if (!claim.value) continue;
    numbers.texts.push_back(*claim.value);
    numbers.derived = numbers.derived || !model::is_written(claim.status);
  }
  return numbers;
}

/// «SON-331»: without four digits in a row there is no year in it.
bool has_year(std::string_view number) {
  int digits = 0;
  for (const char c : number) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

std::vector<std::string> numbers_without_year(const Findings& f) {
  std::vector<std::string> found;
  const auto look = [&found](const auto& records) {
    for (const auto& record : records) {
      for (const model::Claim<std::string>& claim : record.case_numbers) {
        const bool known =
            claim.value && std::find(found.begin(), found.end(), *claim.value) != found.end();
        if (claim.value && !known && !has_year(*claim.value)) found.push_back(*claim.value);
      }
    }
  };
  look(f.dataset.documents);
  look(f.dataset.agreements);
  look(f.dataset.events);
  return found;
}

void find_numbers(Findings& f) {
  Finding made = finding(f, "numbers", FindingGroup::sources, say(f, findings::numbers_q),
                         state::View::timeline);
  made.answer = say(f, findings::numbers_none);
  for (const model::Agreement& agreement : f.dataset.agreements) {
    const Numbers numbers = numbers_of(agreement);
    if (numbers.texts.size() < 2) continue;
    made.answer = say(f, findings::numbers, words::joined(numbers.texts, f.language),
                      words::local(agreement.name, f.language));
    if (numbers.derived) {
      made.answer = sentences(made.answer, say(f, findings::numbers_derived));
      made.status = model::Status::derived;
    }
    lead_to(made, f, agreement.id);
    break;
  }
  if (const int missing = answers::document_counts(f.dataset).unnumbered; missing > 0) {
    made.answer = sentences(made.answer, say(f, findings::numbers_missing, number(f, missing)));
  }
  const std::vector<std::string> no_year = numbers_without_year(f);
  if (!no_year.empty()) {
    made.answer = sentences(made.answer, say(f, findings::numbers_no_year, listed(f, no_year)));
  }
  f.found.push_back(std::move(made));
}

void find_who(Findings& f) {
  Finding made =
      finding(f, "who", FindingGroup::sources, say(f, findings::who_q), state::View::sources);
  const int own = answers::document_counts(f.dataset).own;
  made.answer = say(f, findings::who, words::local(f.dataset.publisher, f.language),
                    f.dataset.issued, say(f, counts::documents, own));
  made.answer = sentences(made.answer, f.dataset.license.empty()
                                           ? say(f, findings::who_no_license)
                                           : say(f, findings::who_license, f.dataset.license));
  f.found.push_back(std::move(made));
}

}  // namespace

void find_sources(Findings& f) {
  const answers::QuestionCounts counts = answers::question_counts(f.dataset);
  find_source(f);
  find_contradictions(f, counts);
  find_unknown(f, counts);
  find_wishes(f);
  find_numbers(f);
  find_who(f);
}

}  // namespace avtal::scene
