#include "proof/proof.h"

#include <algorithm>
#include <utility>

#include "answers/claim_walk.h"
#include "proof/headings.h"
#include "proof/wording.h"

namespace avtal::proof {
namespace {

using model::Dataset;
using model::Document;
using model::Place;
using model::RecordKind;
using model::RecordRef;
using model::Ref;

/// Goes through every record; `visit(record)`.
template <class Visit>
void each_record(const Dataset& dataset, Visit visit) {
  const auto all = [&visit](RecordKind kind, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) visit(RecordRef{kind, static_cast<std::uint32_t>(i)});
  };
  all(RecordKind::document, dataset.documents.size());
  all(RecordKind::organization, dataset.organizations.size());
  all(RecordKind::organization_change, dataset.organization_changes.size());
  all(RecordKind::service, dataset.services.size());
  all(RecordKind::agreement, dataset.agreements.size());
  all(RecordKind::money_flow, dataset.money_flows.size());
  all(RecordKind::handover, dataset.handovers.size());
  all(RecordKind::event, dataset.events.size());
  all(RecordKind::question, dataset.questions.size());
  all(RecordKind::price_index, dataset.indexes.size());
}

/// Claims that keep words.
struct QuoteCollector {
  std::vector<Finding> found;
  RecordRef record;

  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const model::Claim<T>& claim : all.all) add(claim);
  }
  void list(const std::vector<model::Claim<std::string>>& all) {
    for (const model::Claim<std::string>& claim : all) add(claim);
  }
  void places(const std::vector<Place>& /*unused*/) {}

 private:
  template <class T>
  void add(const model::Claim<T>& claim) {
    if (claim.as_written.empty()) return;
    found.push_back({record, claim.as_written, claim.places, Outcome::nowhere, {}, {}, {}});
  }
};

struct HeadingCollector {
  std::vector<std::vector<std::string>>& found;  // by document

  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const model::Claim<T>& claim : all.all) places(claim.places);
  }
  void list(const std::vector<model::Claim<std::string>>& all) {
    for (const model::Claim<std::string>& claim : all) places(claim.places);
  }
  void places(const std::vector<Place>& all) {
    for (const Place& place : all) {
      if (place.section.empty() || place.document.index >= found.size()) continue;
      std::vector<std::string>& headings = found[place.document.index];
      if (std::find(headings.begin(), headings.end(), place.section) != headings.end()) continue;
      headings.push_back(place.section);
    }
  }
};

/// One heading or paragraph of a document.
struct Spot {
  Place place;          // with the number of its paragraph within the section, and its point
  int in_document = 0;  // which paragraph of the document it is, from 1; 0 for a heading
  bool is_heading = false;
  std::string text;
};

std::vector<Spot> spots_of(const Letter& letter, std::uint32_t document) {
  std::vector<Spot> spots;
  int in_document = 0;
  for (const Section& section : letter.sections) {
    const Place at{{document}, section.heading, 0, {}};
    if (!section.heading.empty()) spots.push_back({at, 0, true, plain_line(section.heading)});
    int number = 0;
    for (const Paragraph& paragraph : section.paragraphs) {
      Spot spot{at, ++in_document, false, paragraph.text};
      spot.place.paragraph = ++number;
      spot.place.point = paragraph.point;
      spots.push_back(std::move(spot));
    }
  }
  return spots;
}

/// Is that spot what the place names? Paragraphs of a place without a heading are counted through
/// the whole document.
bool is_at(const Spot& spot, const Place& place) {
  if (!place.section.empty() && !is_heading(spot.place.section, place.section)) return false;
  if (!place.point.empty() && spot.place.point != place.point) return false;
  if (place.paragraph == 0) return true;
  const int number = place.section.empty() ? spot.in_document : spot.place.paragraph;
  return number == place.paragraph;
}

/// A point is known by its number alone.
Place told(const Spot& spot) {
  Place place = spot.place;
  if (!place.point.empty()) place.paragraph = 0;
  return place;
}

class Prover {
 public:
  Prover(const Dataset& dataset, const Texts& texts) {
    const auto headings = named_headings(dataset);
    for (std::size_t i = 0; i < dataset.documents.size(); ++i) {
      const bool has_text = i < texts.size() && texts[i];
      spots_.emplace_back();
      if (!has_text) continue;
      spots_.back() = spots_of(read_letter(*texts[i], headings[i]), static_cast<std::uint32_t>(i));
    }
  }

  void prove(Finding& finding) const {
    const std::vector<std::string> parts = parts_of(finding.words);
    if (finding.sought.empty()) {
      finding.outcome = Outcome::without_place;
      return;
    }
    if (stands_at_its_place(finding, parts)) {
      finding.outcome = Outcome::proven;
      return;
    }
    finding.unknown_headings = unknown_headings(finding.sought);
    finding.found = places_with(parts, finding, true);
    if (!finding.found.empty()) {
      finding.outcome = Outcome::elsewhere;
    } else if (lacks_text(finding)) {
      finding.outcome = Outcome::without_text;
    } else {
      seek_in_others(finding, parts);
    }
  }

 private:
  using Spots = std::vector<Spot>;

  bool has_text(Ref<Document> document) const { return spots_[document.index].has_value(); }

  bool lacks_text(const Finding& finding) const {
    return std::any_of(finding.sought.begin(), finding.sought.end(),
                       [this](const Place& place) { return !has_text(place.document); });
  }

  static bool is_sought_in(const Finding& finding, std::size_t document) {
    return std::any_of(finding.sought.begin(), finding.sought.end(),
                       [&](const Place& place) { return place.document.index == document; });
  }

  bool stands_at_its_place(const Finding& finding, const std::vector<std::string>& parts) const {
    return std::any_of(finding.sought.begin(), finding.sought.end(), [&](const Place& place) {
      if (!has_text(place.document)) return false;
      const Spots& spots = *spots_[place.document.index];
      return std::any_of(spots.begin(), spots.end(), [&](const Spot& spot) {
        return is_at(spot, place) && stands_in(parts, spot.text);
      });
    });
  }

  /// In the documents where it is sought, or in all others.
  std::vector<Place> places_with(const std::vector<std::string>& parts, const Finding& finding,
                                 bool sought) const {
    std::vector<Place> found;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
      if (!spots_[i] || is_sought_in(finding, i) != sought) continue;
      for (const Spot& spot : *spots_[i]) {
        if (stands_in(parts, spot.text)) found.push_back(told(spot));
      }
    }
    return found;
  }

  void seek_in_others(Finding& finding, const std::vector<std::string>& parts) const {
    finding.found = places_with(parts, finding, false);
    finding.outcome = finding.found.empty() ? Outcome::nowhere : Outcome::in_other_document;
    if (finding.found.empty()) finding.nearest = nearest(finding, parts);
  }

  /// Of places that are as like, those at which it is sought come first, then others of the same
  /// documents.
  std::optional<Nearest> nearest(const Finding& finding,
                                 const std::vector<std::string>& parts) const {
    const std::size_t of = word_count(parts);
    std::optional<Nearest> best;
    int best_rank = 0;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
      if (!spots_[i]) continue;
      for (const Spot& spot : *spots_[i]) {
        Likeness likeness = most_like(parts, spot.text);
        if (likeness.shared == 0 || likeness.shared * 2 < of) continue;
        const int rank = rank_of(spot, finding);
        const bool better = !best || likeness.shared > best->shared ||
                            (likeness.shared == best->shared && rank < best_rank);
        if (!better) continue;
        best = Nearest{told(spot), std::move(likeness.text), likeness.shared, of};
        best_rank = rank;
      }
    }
    return best;
  }

  static int rank_of(const Spot& spot, const Finding& finding) {
    const bool at_place =
        std::any_of(finding.sought.begin(), finding.sought.end(), [&](const Place& place) {
          return place.document == spot.place.document && is_at(spot, place);
        });
    if (at_place) return 0;
    return is_sought_in(finding, spot.place.document.index) ? 1 : 2;
  }

  std::vector<Place> unknown_headings(const std::vector<Place>& sought) const {
    std::vector<Place> unknown;
    for (const Place& place : sought) {
      if (place.section.empty() || !has_text(place.document)) continue;
      const Spots& spots = *spots_[place.document.index];
      const bool known = std::any_of(spots.begin(), spots.end(), [&](const Spot& spot) {
        return is_heading(spot.place.section, place.section);
      });
      if (!known) unknown.push_back({place.document, place.section, 0, {}});
    }
    unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
    return unknown;
  }

  std::vector<std::optional<Spots>> spots_;  // by document
};

}  // namespace

std::vector<std::vector<std::string>> named_headings(const Dataset& dataset) {
  std::vector<std::vector<std::string>> found(dataset.documents.size());
  HeadingCollector collector{found};
  each_record(dataset,
              [&](RecordRef record) { answers::inner::walk_record(dataset, record, collector); });
  return found;
}

std::vector<Finding> prove_quotes(const Dataset& dataset, const Texts& texts) {
  QuoteCollector collector;
  each_record(dataset, [&](RecordRef record) {
    collector.record = record;
    answers::inner::walk_record(dataset, record, collector);
  });
  const Prover prover(dataset, texts);
  for (Finding& finding : collector.found) prover.prove(finding);
  return std::move(collector.found);
}

}  // namespace avtal::proof
