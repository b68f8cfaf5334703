#pragma once
// What the search finds records by besides their names, in the words of the page.

#include "answers/search.h"
#include "model/dataset.h"
#include "state/view_state.h"

namespace avtal::scene {

/// In both languages: notice with its last day, kinds of documents and money, price levels, how far
/// decisions have come, numbers of questions, and what search_told.h tells. The dataset must
/// outlive it.
answers::FactsOf search_facts(const model::Dataset& dataset);

answers::Tongue tongue_of(state::Language language);

}  // namespace avtal::scene
