#pragma once
// The parts of Källor & frågetecken, each written from `y` down; they return the y below them.
// Internal to the view's files.

#include "answers/briefing.h"
#include "scene/sheet.h"

namespace avtal::scene {

/// The documents with what rests on each.
float add_documents(Sheet& s, Rect area);
/// The municipality's own in a line each, where there is no column for them.
float add_document_rows(Sheet& s, Rect area);
/// Those from outside.
float add_external(Sheet& s, Rect area);
/// How facts are marked.
float add_mark_key(Sheet& s, Rect area);

/// Title, sentence, choices of part and kind. They stand still while the list scrolls.
float add_sources_head(Sheet& s, Rect area);
float add_register(Sheet& s, Rect area);
float add_coverage(Sheet& s, Rect area);
float add_clauses(Sheet& s, Rect area);
float add_wishes(Sheet& s, Rect area);

/// The questions of the kind that is asked for, weightiest first.
std::vector<model::Ref<model::Question>> shown_questions(const Sheet& s);
/// A question in full: both sides, what settles it, and what it concerns.
float question_height(const Sheet& s, const model::Question& question, float width);
void add_question(Sheet& s, const model::Question& question, Rect area);

/// The services that a question concerns, directly or through agreements; each once.
std::vector<model::Ref<model::Service>> services_of(const model::Dataset& dataset,
                                                    const model::Question& question);

/// A link to a record in a box of its own; returns its width, or only measures it.
float record_chip_width(const Sheet& s, const std::string& name, float most);
float add_record_chip(Sheet& s, Point top_left, const std::string& name, float most, Icon icon,
                      Node node);
float record_chip_height(const Sheet& s);

}  // namespace avtal::scene
