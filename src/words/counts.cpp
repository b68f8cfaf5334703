#include "words/counts.h"

namespace avtal::words::counts {

constexpr Phrase<> number_0{"ingen", "none"};
constexpr Phrase<> number_1{"en", "one"};
constexpr Phrase<> one_service{"{-en}", "one"};
constexpr Phrase<> number_2{"två", "two"};
constexpr Phrase<> number_3{"tre", "three"};
constexpr Phrase<> number_4{"fyra", "four"};
constexpr Phrase<> number_5{"fem", "five"};
constexpr Phrase<> number_6{"sex", "six"};
constexpr Phrase<> number_7{"sju", "seven"};
constexpr Phrase<> number_8{"åtta", "eight"};
constexpr Phrase<> number_9{"nio", "nine"};
constexpr Phrase<> number_10{"tio", "ten"};
constexpr Phrase<> number_11{"elva", "eleven"};
constexpr Phrase<> number_12{"tolv", "twelve"};
constexpr Phrase<1> documents{"{0, plural, one {en handling} other {# handlingar}}", "{0, plural, one {one document} other {# documents}}"};
constexpr Phrase<1> services{"{0, plural, one {{-en insats}} other {# {-insatser}}}", "{0, plural, one {one {-service}} other {# {-services}}}"};
constexpr Phrase<1> agreements{"{0, plural, one {ett avtal} other {# avtal}}", "{0, plural, one {one agreement} other {# agreements}}"};
constexpr Phrase<2> only_proposed{"{0} (därtill {1} som bara är föreslagna)", "{0} (and {1} only proposed)"};
constexpr Phrase<1> with_supplements{"{0} avtal och tillägg", "{0} agreements and supplements"};
constexpr Phrase<1> facts{"{0, plural, one {# uppgift} other {# uppgifter}}", "{0, plural, one {# fact} other {# facts}}"};
constexpr Phrase<1> records{"{0, plural, one {# post} other {# poster}}", "{0, plural, one {# record} other {# records}}"};
constexpr Phrase<1> questions{"{0} frågetecken", "{0, plural, one {# open question} other {# open questions}}"};

constexpr Phrase<1> days{"{0, plural, one {# dag} other {# dagar}}", "{0, plural, one {# day} other {# days}}"};
constexpr Phrase<1> weeks{"{0, plural, one {# vecka} other {# veckor}}", "{0, plural, one {# week} other {# weeks}}"};
constexpr Phrase<2> from_period{"{0}, räknat från {1, select, month {ett månadsskifte} quarter {ett kvartalsskifte} half-year {ett halvårsskifte} other {ett årsskifte}}", "{0}, counted from the end of a {1, select, month {month} quarter {quarter} half-year {half-year} other {year}}"};
constexpr Phrase<2> to_period{"{0}, till {1, select, month {ett månadsskifte} quarter {ett kvartalsskifte} half-year {ett halvårsskifte} other {ett årsskifte}}", "{0}, to the end of a {1, select, month {month} quarter {quarter} half-year {half-year} other {year}}"};
constexpr Phrase<1> months{"{0, plural, one {# månad} other {# månader}}", "{0, plural, one {# month} other {# months}}"};
constexpr Phrase<1> years{"{0} år", "{0, plural, one {# year} other {# years}}"};

}  // namespace avtal::words::counts
