#include "load/lint.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/date.h"
#include "load/messages.h"

namespace avtal::load {
namespace {

using model::LocalText;

using Findings = std::vector<Finding>;

// ---- case numbers

/// "SON 2020-281" has letters and two numbers, of which the first is the year.
struct CaseNumberParts {
  bool has_series = false;
  bool has_year = false;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Letters of any alphabet: everything beyond ASCII counts as one.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

template <class IsPart>
std::string_view take_run(std::string_view& text, IsPart is_part) {
  std::size_t length = 0;
  while (length < text.size() && is_part(text[length])) ++length;
  const std::string_view run = text.substr(0, length);
  text.remove_prefix(length);
  return run;
}

bool is_word_for_case_number(std::string_view run) {
  std::string lower(run);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower == "dnr" || lower == "diarienummer" || lower == "nr";
}

CaseNumberParts parts_of(std::string_view number) {
  CaseNumberParts parts;
  std::vector<std::string_view> numbers;
  while (!number.empty()) {
    if (is_digit(number.front())) {
      numbers.push_back(take_run(number, is_digit));
    } else if (is_letter(number.front())) {
      if (!is_word_for_case_number(take_run(number, is_letter))) parts.has_series = true;
    } else {
      number.remove_prefix(1);
    }
  }
  const bool year_first = !numbers.empty() && (numbers[0].size() == 4 || numbers[0].size() == 2);
  parts.has_year = numbers.size() >= 2 && year_first;
  return parts;
}

LocalText missing_parts(const CaseNumberParts& parts) {
  if (!parts.has_series && !parts.has_year) {
    return said(messages::letters_and_year);
  }
  if (!parts.has_series) return said(messages::letters);
  return said(messages::year);
}

void report_case_numbers(Findings& findings, const std::string& record,
                         const std::vector<model::Claim<std::string>>& numbers) {
  for (const model::Claim<std::string>& number : numbers) {
    if (!number.value) continue;
    const CaseNumberParts parts = parts_of(*number.value);
    if (parts.has_series && parts.has_year) continue;
    findings.push_back({Code::case_number_incomplete,
                        {record, "caseNumbers", *number.value},
                        {in_quotes(*number.value), missing_parts(parts)}});
  }
}

// ---- others

/// A claim that something was so on a date, against the dates of the documents that say it.
void report_older_documents(Findings& findings, const model::Dataset& dataset, const Where& where,
                            const model::Claims<base::EdtfDate>& claims) {
  for (const model::Claim<base::EdtfDate>& claim : claims.all) {
    if (claim.status != model::Status::stated || !claim.value) continue;
    for (const model::Place& place : claim.places) {
      const model::Document& document = dataset.at(place.document);
      const base::EdtfDate* written = document.written.date.value();
      if (written == nullptr || claim.value->earliest() <= written->latest()) continue;
      findings.push_back(
          {Code::document_older_than_report,
           where,
           {in_quotes(document.short_title.sv), same(written->text()), same(claim.value->text())}});
    }
  }
}

bool has_points_of_several_bodies(const model::Event& event) {
  return std::any_of(
      event.points.begin(), event.points.end(),
      [&event](const model::DecisionPoint& p) { return p.body != event.points.front().body; });
}

}  // namespace

void find_documents_older_than_reports(const model::Dataset& dataset, Findings& findings) {
  for (const model::Event& event : dataset.events) {
    // A plan is of the future by its nature.
    if (event.kind == model::EventKind::plan) continue;
    report_older_documents(findings, dataset, {event.id, "date", {}}, event.when.date);
    for (const model::RungReached& reached : event.ladder) {
      report_older_documents(findings, dataset, {event.id, "ladder", {}}, reached.date);
    }
  }
}

void find_incomplete_case_numbers(const model::Dataset& dataset, Findings& findings) {
  for (const auto& document : dataset.documents) {
    report_case_numbers(findings, document.id, document.case_numbers);
  }
  for (const auto& agreement : dataset.agreements) {
    report_case_numbers(findings, agreement.id, agreement.case_numbers);
  }
  for (const auto& event : dataset.events) {
    report_case_numbers(findings, event.id, event.case_numbers);
  }
}

void find_amounts_without_price_level(const model::Dataset& dataset, Findings& findings) {
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    const auto& claims = flow.amount.all;
    const bool lacks =
        std::any_of(claims.begin(), claims.end(), [](const model::Claim<model::Money>& claim) {
          return claim.value && !claim.value->price_level;
        });
    if (lacks) findings.push_back({Code::amount_without_price_level, {flow.id, "amount", {}}, {}});
  }
}

void find_unmatched_points(const model::Dataset& dataset, Findings& findings) {
  for (const model::Event& event : dataset.events) {
    if (!has_points_of_several_bodies(event)) continue;
    for (const model::DecisionPoint& point : event.points) {
      if (!point.matches.empty()) continue;
      findings.push_back({Code::decision_points_unmatched,
                          {point.id, {}, {}},
                          {in_quotes(point.number), dataset.at(point.body).name}});
    }
  }
}

std::vector<Finding> lint(const model::Dataset& dataset) {
  Findings findings;
  find_end_before_start(dataset, findings);
  find_documents_older_than_reports(dataset, findings);
  find_incomplete_case_numbers(dataset, findings);
  find_amounts_without_price_level(dataset, findings);
  find_odd_extensions(dataset, findings);
  find_uncovered_periods(dataset, findings);
  find_outliving_supplements(dataset, findings);
  find_unmatched_points(dataset, findings);
  find_overlapping_terms(dataset, findings);
  return findings;
}

}  // namespace avtal::load
