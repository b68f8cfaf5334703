#pragma once
// Things that are counted, with their number.

#include "words/say.h"

namespace avtal::words::counts {

extern const Phrase<> number_0;
extern const Phrase<> number_1;
extern const Phrase<> one_service;  // the number alone
extern const Phrase<> number_2;
extern const Phrase<> number_3;
extern const Phrase<> number_4;
extern const Phrase<> number_5;
extern const Phrase<> number_6;
extern const Phrase<> number_7;
extern const Phrase<> number_8;
extern const Phrase<> number_9;
extern const Phrase<> number_10;
extern const Phrase<> number_11;
extern const Phrase<> number_12;
extern const Phrase<1> documents;
extern const Phrase<1> services;
extern const Phrase<1> agreements;
extern const Phrase<2> only_proposed;
extern const Phrase<1> with_supplements;
extern const Phrase<1> facts;
extern const Phrase<1> records;
extern const Phrase<1> questions;

extern const Phrase<1> days;
extern const Phrase<1> weeks;
extern const Phrase<2> from_period;
extern const Phrase<2> to_period;
extern const Phrase<1> months;
extern const Phrase<1> years;

}  // namespace avtal::words::counts
