#include "answers/briefing.h"
#include "answers/notice.h"
#include "export/tables.h"
#include "export/text_writer.h"
#include "scene/findings.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/sources.h"
#include "words/text.h"

namespace avtal::exporting {
namespace {

using namespace words;

std::string days_left(const TextWriter& w, base::Day day) {
  return words::say(w.language, overview::in_days,
                    words::days(day.number - w.as_of.number, w.language));
}

void write_deadlines(TextWriter& w, int parent) {
  w.add(parent, Tag::h3, w.say(overview::deadlines));
  const auto deadlines = answers::deadlines(w.dataset, w.as_of, scene::kDeadlineMonths);
  if (deadlines.empty()) {
    w.add(parent, Tag::p,
          words::say(w.language, facts::no_deadlines,
                     words::months(scene::kDeadlineMonths, w.language)));
    return;
  }
  const int list = w.add(parent, Tag::ul);
  for (const answers::Deadline& deadline : deadlines) {
    w.add(list, Tag::li,
          words::date(deadline.day, w.language) + " (" +
              std::string(words::status_word(deadline.status, w.language)) + ", " +
              days_left(w, deadline.day) + "): " + w.say(deadline_phrase(deadline.kind)) + ". " +
              sentence(words::local(w.dataset.at(deadline.agreement).name, w.language)));
  }
}

/// What a figure of the picture says, in a sentence with its status.
void write_cost(TextWriter& w, int parent) {
  for (const scene::Finding& finding : scene::findings(w.prepared, w.view)) {
    if (finding.id != "cost" && finding.id != "decided") continue;
    w.add(parent, Tag::p, finding.answer);
  }
  const answers::QuestionCounts counts = answers::question_counts(w.dataset);
  w.add(parent, Tag::p,
        sentence(words::say(w.language, sources::headline, words::number(counts.all, w.language),
                            words::number(counts.open(), w.language))));
}

/// One after the answer; several in a list, so that they do not run together.
void write_links(TextWriter& w, int answer, const std::vector<scene::FindingLink>& links) {
  const int list = links.size() > 1 ? w.add(answer, Tag::ul) : answer;
  for (const scene::FindingLink& link : links) {
    state::ViewState target = link.target;
    target.text_version = false;
    w.link(links.size() > 1 ? w.add(list, Tag::li) : list, link.label,
           "#" + state::to_fragment(target));
  }
}

void write_findings(TextWriter& w) {
  const int index = w.section("fragor", Tag::h2, w.say(common::questions_and_answers));
  w.add(index, Tag::p, scene::findings_sentence(w.prepared, w.view));
  const auto all = scene::findings(w.prepared, w.view);
  std::optional<scene::FindingGroup> group;
  int list = -1;
  for (const scene::Finding& finding : all) {
    if (group != finding.group) {
      group = finding.group;
      w.add(index, Tag::h3, scene::group_title(finding.group, w.language));
      list = w.add(index, Tag::dl);
    }
    w.add(list, Tag::dt, finding.question);
    const int answer = w.add(list, Tag::dd, finding.answer);
    write_links(w, answer, finding.links);
  }
}

}  // namespace

void write_overview(TextWriter& w) {
  w.add(-1, Tag::h1, scene::dataset_title(w.dataset, w.language));
  const int index = w.add(-1, Tag::section, {}, "lage");
  w.add(index, Tag::h2,
        words::say(w.language, common::as_of_day, words::long_date(w.as_of, w.language)));
  w.add(index, Tag::p, scene::state_sentence(w.prepared, w.as_of, w.language));
  if (const auto later = scene::later_documents(w.prepared, w.view)) {
    const int note = w.add(index, Tag::p, later->note);
    if (later->as_known_then) write_links(w, note, {*later->as_known_then});
  }
  w.add(index, Tag::p, w.say(text::proposals_note));
  const int list = w.add(index, Tag::ul);
  for (const scene::Lane& lane : w.prepared.lane_set(state::Lanes::services).lanes) {
    std::string text = words::local(w.dataset.at(lane.service).name, w.language) + ": " +
                       w.chips_text(lane.service);
    w.add(list, Tag::li, std::move(text));
  }
  write_cost(w, index);
  write_deadlines(w, index);
  write_findings(w);
}

}  // namespace avtal::exporting
