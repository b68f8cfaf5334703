// The lanes of a kind: which bars lie in which.

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/spans.h"
#include "prepared/lane_rows.h"
#include "prepared/prepared.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Agreement;
using model::Dataset;
using model::RecordKind;
using model::Ref;
using model::Service;

/// From the first day that is possible: of a start that nobody knows that is the beginning of the
/// axis, unless something bounds it. No document's date is taken for it.
Bar bar_of(const Prepared& prepared, const answers::TermSpan& span, Ref<Service> service) {
  Bar bar;
  bar.span = span;
  bar.service = service;
  bar.first = bar.span.first_possible.value_or(prepared.extent.first);
  bar.last = bar.span.last_possible ? *bar.span.last_possible : prepared.open_until;
  bar.last_certain = bar.span.last_certain.value_or(bar.last);
  // Of a start that nobody knows only the last day is certain.
  bar.first_certain = bar.span.first_certain.value_or(
      bar.span.unknown_start ? std::max(bar.first, bar.last_certain) : bar.first);
  bar.last = std::max(bar.last, bar.first);
  return bar;
}

/// Only the days on which the committee has a part in the agreement; nothing when there are none.
std::optional<Bar> cut(Bar bar, const answers::PartySpan& part) {
  if (part.first_possible && *part.first_possible > bar.first) {
    bar.first = *part.first_possible;
    bar.span.unknown_start = false;
  }
  if (part.first_certain) bar.first_certain = std::max(bar.first_certain, *part.first_certain);
  if (part.last_possible && *part.last_possible < bar.last) {
    bar.last = *part.last_possible;
    bar.span.open_end = false;
    bar.span.unknown_end = false;
  }
  if (part.last_certain) bar.last_certain = std::min(bar.last_certain, *part.last_certain);
  if (bar.first > bar.last) return std::nullopt;
  bar.first_certain = std::max(bar.first_certain, bar.first);
  return bar;
}

/// Which lanes an agreement lies in, with the part that its committee has where that matters.
struct Home {
  std::uint32_t lane = 0;
  Ref<Service> service;  // whose colour it has there
  const answers::PartySpan* part = nullptr;
};

class Builder {
 public:
  Builder(const Prepared& prepared, state::Lanes kind)
      : prepared_(prepared), dataset_(*prepared.dataset), set_(std::make_unique<LaneSet>()) {
    set_->kind = kind;
    homes_.resize(dataset_.agreements.size());
    spans_.resize(dataset_.agreements.size());
    for (const answers::TermSpan& span : answers::spans(dataset_)) {
      spans_[span.term.agreement.index].push_back(span);
    }
    if (kind == state::Lanes::services) add_service_lanes();
    if (kind == state::Lanes::committees) add_committee_lanes();
    if (kind == state::Lanes::agreements) add_agreement_lanes();
  }

  std::unique_ptr<LaneSet> build() {
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) add_agreement({i});
    for (const answers::NoticeChain& chain : prepared_.notices) add_notice(chain);
    for (const answers::Gap& gap : answers::gaps(dataset_)) add_gap(gap);
    for (std::uint32_t i = 0; i < dataset_.events.size(); ++i) {
      if (dataset_.events[i].on_timeline) add_event({i});
    }
    for (Lane& lane : set_->lanes) lay_rows(prepared_, lane, set_->kind);
    index_places();
    return std::move(set_);
  }

 private:
  std::uint32_t new_lane(std::optional<model::RecordRef> of) {
    set_->lanes.emplace_back();
    set_->lanes.back().of = of;
    const auto lane = static_cast<std::uint32_t>(set_->lanes.size() - 1);
    if (!of) return lane;
    if (set_->by_record.size() <= of->index) set_->by_record.resize(of->index + 1);
    set_->by_record[of->index] = lane;
    return lane;
  }

  static Ref<Service> first_service(const Agreement& agreement) {
    return agreement.services.empty() ? Ref<Service>{} : agreement.services.front();
  }

  void add_service_lanes() {
    for (std::uint32_t i = 0; i < dataset_.services.size(); ++i) {
      set_->lanes[new_lane(model::RecordRef{RecordKind::service, i})].service = {i};
    }
    for (std::size_t i = 0; i < homes_.size(); ++i) {
      for (const Ref<Service> service : dataset_.agreements[i].services) {
        homes_[i].push_back({service.index, service, nullptr});
      }
    }
  }

  void add_committee_lanes() {
    parts_ = answers::party_spans(dataset_);
    std::vector<std::optional<std::uint32_t>> lanes(dataset_.organizations.size());
    for (const answers::PartySpan& part : parts_) {
      const std::uint32_t organization = part.organization.index;
      if (!model::is_committee(dataset_.at(part.organization).kind)) continue;
      lanes[organization] = 0;
    }
    for (std::uint32_t i = 0; i < lanes.size(); ++i) {
      if (lanes[i]) lanes[i] = new_lane(model::RecordRef{RecordKind::organization, i});
    }
    for (const answers::PartySpan& part : parts_) {
      const auto lane = lanes[part.organization.index];
      if (!lane) continue;
      homes_[part.agreement.index].push_back(
          {*lane, first_service(dataset_.at(part.agreement)), &part});
    }
    std::optional<std::uint32_t> nobody;
    for (std::size_t i = 0; i < homes_.size(); ++i) {
      if (!homes_[i].empty()) continue;
      if (!nobody) nobody = new_lane(std::nullopt);
      homes_[i].push_back({*nobody, first_service(dataset_.agreements[i]), nullptr});
    }
  }

  /// A supplement lies in the lane of what it is a supplement to.
  void add_agreement_lanes() {
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) {
      if (dataset_.agreements[i].parent) continue;
      const std::uint32_t lane = new_lane(model::RecordRef{RecordKind::agreement, i});
      homes_[i].push_back({lane, first_service(dataset_.agreements[i]), nullptr});
    }
    for (std::size_t i = 0; i < homes_.size(); ++i) {
      std::size_t root = i;
      // As many steps as there are agreements: a file may tie supplements in a ring.
      for (std::size_t step = 0; step < homes_.size() && dataset_.agreements[root].parent; ++step) {
        root = dataset_.agreements[root].parent->index;
      }
      if (root == i || homes_[root].empty()) continue;
      homes_[i].push_back({homes_[root].front().lane, first_service(dataset_.agreements[i])});
    }
  }

  /// In the lane of a service only what is about it.
  bool lies_in(const model::Term& term, const Home& home) const {
    return set_->kind != state::Lanes::services || model::is_about(term, home.service);
  }

  void add_agreement(Ref<Agreement> reference) {
    const Agreement& agreement = dataset_.at(reference);
    for (const Home& home : homes_[reference.index]) {
      Lane& lane = set_->lanes[home.lane];
      std::optional<std::uint32_t> regular;
      for (std::uint32_t i = 0; i < agreement.terms.size(); ++i) {
        const model::TermKind kind = agreement.terms[i].kind;
        const bool agreed =
            kind != model::TermKind::termination && kind != model::TermKind::renewal;
        if (agreed && lies_in(agreement.terms[i], home)) regular = i;
      }
      // One that is withdrawn has no spans: a bar would say that it held.
      for (std::uint32_t i = 0; i < spans_[reference.index].size(); ++i) {
        const model::Term& term = agreement.terms[i];
        if (!lies_in(term, home)) continue;
        // In lanes of other things each part has the colour of its own service.
        const bool other = set_->kind != state::Lanes::services && !term.services.empty();
        std::optional<Bar> bar = bar_of(prepared_, spans_[reference.index][i],
                                        other ? term.services.front() : home.service);
        if (home.part) bar = cut(*bar, *home.part);
        if (!bar) continue;
        bar->last_regular = regular == i;
        (agreement.parent ? lane.supplements : lane.bars).add(*bar);
      }
    }
  }

  /// Does the committee, where the lane is one's, have its part in the agreement then?
  static bool touches(const Home& home, Day first, Day last) {
    if (!home.part) return true;
    const auto& part = *home.part;
    return !(part.last_possible && *part.last_possible < first) &&
           !(part.first_possible && *part.first_possible > last);
  }

  void add_notice(const answers::NoticeChain& chain) {
    for (const Home& home : homes_[chain.agreement.index]) {
      if (!touches(home, chain.last_day_to_act, chain.end.latest())) continue;
      NoticeStrip strip;
      strip.first = chain.last_day_to_act;
      strip.last = chain.end.latest();
      strip.agreement = chain.agreement;
      strip.service = home.service;
      strip.notice = chain.notice;
      set_->lanes[home.lane].notices.add(strip);
    }
  }

  /// One agreement on two services leaves the same gap in both.
  static bool has_gap(const Lane& lane, const answers::Gap& gap) {
    if (lane.gaps.empty()) return false;
    const answers::Gap& last = lane.gaps[lane.gaps.size() - 1].gap;
    return last.first == gap.first && last.last == gap.last &&
           last.before.agreement == gap.before.agreement;
  }

  void add_gap(const answers::Gap& gap) {
    GapMark mark;
    mark.first = gap.first;
    mark.last = gap.last;
    mark.gap = gap;
    if (set_->kind == state::Lanes::services) return set_->lanes[gap.service.index].gaps.add(mark);
    std::vector<std::uint32_t> seen;
    for (const auto agreement : {gap.before.agreement, gap.after.agreement}) {
      for (const Home& home : homes_[agreement.index]) {
        if (std::find(seen.begin(), seen.end(), home.lane) != seen.end()) continue;
        if (!touches(home, gap.first, gap.last)) continue;
        seen.push_back(home.lane);
        if (!has_gap(set_->lanes[home.lane], gap)) set_->lanes[home.lane].gaps.add(mark);
      }
    }
  }

  /// An event that names services is, of an agreement in parts, about those parts alone.
  bool is_of_part(const model::Event& event, Ref<Agreement> reference, const Home& home) const {
    if (set_->kind != state::Lanes::services) return true;
    const Agreement& agreement = dataset_.at(reference);
    const bool in_parts =
        std::any_of(agreement.terms.begin(), agreement.terms.end(),
                    [](const model::Term& term) { return !term.services.empty(); });
    const auto names = [&](Ref<Service> service) {
      const std::string& id = dataset_.at(service).id;
      return std::find(event.about.begin(), event.about.end(), id) != event.about.end();
    };
    const auto& services = agreement.services;
    return !in_parts || names(home.service) ||
           std::none_of(services.begin(), services.end(), names);
  }

  /// The lanes that an event is about, directly or through agreements; each once.
  std::vector<std::uint32_t> lanes_of(const model::Event& event, Day first, Day last) const {
    std::vector<std::uint32_t> lanes;
    const auto add = [&](std::uint32_t lane) {
      if (std::find(lanes.begin(), lanes.end(), lane) == lanes.end()) lanes.push_back(lane);
    };
    for (const std::string& id : event.about) {
      const auto record = dataset_.find(id);
      if (!record) continue;
      const bool own = set_->kind == state::Lanes::services && record->kind == RecordKind::service;
      if (own) add(record->index);
      if (record->kind != RecordKind::agreement) continue;
      for (const Home& home : homes_[record->index]) {
        if (touches(home, first, last) && is_of_part(event, {record->index}, home)) add(home.lane);
      }
    }
    return lanes;
  }

  void add_event(Ref<model::Event> reference) {
    const model::Event& event = dataset_.at(reference);
    const auto& when = event.when;
    const base::EdtfDate* date = when.date.value();
    const base::EdtfDate* after = date ? date : when.not_before.value();
    const base::EdtfDate* before = date ? date : when.not_after.value();
    if (!after && !before) return;
    EventMark mark;
    mark.event = reference;
    mark.earliest = after ? after->earliest() : before->latest();
    mark.latest = before ? before->latest() : after->earliest();
    mark.first = base::plus_days(mark.earliest, (mark.latest.number - mark.earliest.number) / 2);
    mark.last = mark.first;
    for (const std::uint32_t lane : lanes_of(event, mark.earliest, mark.latest)) {
      set_->lanes[lane].events.add(mark);
    }
  }

  void index_places() {
    std::vector<std::uint32_t> counts(dataset_.agreements.size() + 1, 0);
    const auto each = [&](auto visit) {
      for (std::uint32_t lane = 0; lane < set_->lanes.size(); ++lane) {
        const Lane& one = set_->lanes[lane];
        for (std::uint32_t i = 0; i < one.bars.size(); ++i) visit(one.bars[i], lane, i, false);
        for (std::uint32_t i = 0; i < one.supplements.size(); ++i) {
          visit(one.supplements[i], lane, i, true);
        }
      }
    };
    each([&](const Bar& bar, std::uint32_t, std::uint32_t, bool) {
      ++counts[bar.span.term.agreement.index + 1];
    });
    for (std::size_t i = 1; i < counts.size(); ++i) counts[i] += counts[i - 1];
    set_->offsets = counts;
    set_->places.resize(counts.back());
    each([&](const Bar& bar, std::uint32_t lane, std::uint32_t i, bool supplement) {
      set_->places[counts[bar.span.term.agreement.index]++] = {lane, i, supplement};
    });
  }

  const Prepared& prepared_;
  const Dataset& dataset_;
  std::unique_ptr<LaneSet> set_;
  std::vector<std::vector<Home>> homes_;  // by agreement
  std::vector<answers::PartySpan> parts_;
  std::vector<std::vector<answers::TermSpan>> spans_;  // of the terms, by agreement
};

}  // namespace

std::unique_ptr<LaneSet> make_lanes(const Prepared& prepared, state::Lanes kind) {
  return Builder(prepared, kind).build();
}

}  // namespace avtal::scene
