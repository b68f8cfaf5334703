#pragma once
// How far a decision has come: förslag, beslut, justerat, anslaget, laga kraft. Rungs that no
// document tells of are drawn as missing, never left out.

#include "scene/sheet.h"

namespace avtal::scene {

/// Lying where there is room for five names side by side, else standing. Nodes are named
/// `id`:0 to `id`:4.
float ladder_height(const Sheet& s, float width);
/// Returns the y below it.
float add_ladder(Sheet& s, Rect area, const model::Event& event, const std::string& id);

struct Rung {
  std::string name;  // "Beslut"
  std::string note;  // its day, or that no document tells of it
  bool reached = false;
  bool decided = false;  // reached, and more than a proposal
};
/// Every rung, also those that no document tells of.
std::vector<Rung> rungs_of(const model::Event& event, state::Language language);

/// "Förslag 2023-08-30. Beslut, justerat, anslaget och laga kraft: inget dokument säger."
std::string ladder_sentence(const model::Event& event, state::Language language);

}  // namespace avtal::scene
