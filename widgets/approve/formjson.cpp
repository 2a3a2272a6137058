// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/formjson.h"

#include "models/base/fieldreader.h"

#include <algorithm>
#include <array>

namespace yichuang::approve {
namespace {

using namespace Qt::Literals::StringLiterals;
using cases::Proposal;

constexpr std::array choices{u"none", u"grant", u"refuse", u"return"}; ///< as Choice counts

std::optional<Choice> choiceFromText(QStringView word)
{
    const auto* found = std::ranges::find(choices, word);
    return found == choices.end() ? std::nullopt
                                  : std::optional{static_cast<Choice>(found - choices.begin())};
}

struct Part
{
    const char16_t* name;
    QString DecisionForm::*text;
};
constexpr std::array parts{Part{u"opinion", &DecisionForm::opinion},
    Part{u"returnReason", &DecisionForm::returnReason}, Part{u"content", &DecisionForm::content},
    Part{u"conditions", &DecisionForm::conditions}, Part{u"validity", &DecisionForm::validity},
    Part{u"facts", &DecisionForm::facts}, Part{u"reasons", &DecisionForm::reasons},
    Part{u"reconsideration", &DecisionForm::reconsideration},
    Part{u"lawsuit", &DecisionForm::lawsuit}, Part{u"legalBasis", &DecisionForm::legalBasis},
    Part{u"documentNumber", &DecisionForm::documentNumber}};

QJsonObject written(const DecisionForm& form)
{
    QJsonObject object{
        {u"choice"_s, QString::fromUtf16(choices.at(static_cast<std::size_t>(form.choice)))},
        {u"hearing"_s, cases::toText(form.hearing)}};
    for (const Part& part : parts)
        object.insert(QString::fromUtf16(part.name), form.*part.text);
    return object;
}

DecisionForm readDecision(FieldReader& reader)
{
    DecisionForm form{.choice = reader.word(u"choice", &choiceFromText),
        .hearing = reader.word(u"hearing", &cases::hearingRightFromText)};
    for (const Part& part : parts)
        form.*part.text = reader.optionalText(part.name);
    return form;
}

QJsonObject written(const ReviewForm& form)
{
    QJsonArray checked;
    for (const int paper : form.checked)
        checked.append(paper);
    QJsonObject object{{u"facts"_s, form.facts}, {u"grounds"_s, form.grounds},
        {u"onSite"_s, form.onSite}, {u"checked"_s, checked}};
    if (form.proposal)
        object.insert(u"proposal"_s, *form.proposal == Proposal::Grant ? u"grant"_s : u"refuse"_s);
    return object;
}

ReviewForm readReview(FieldReader& reader)
{
    ReviewForm form{.facts = reader.optionalText(u"facts"),
        .grounds = reader.optionalText(u"grounds"),
        .onSite = reader.optionalText(u"onSite")};
    const QJsonArray checked = reader.optionalArray(u"checked");
    for (const QJsonValue& paper : checked)
        form.checked.insert(paper.toInt());
    const Choice proposed = reader.optionalWord(u"proposal", &choiceFromText, Choice::None);
    if (proposed != Choice::None)
        form.proposal = proposed == Choice::Grant ? Proposal::Grant : Proposal::Refuse;
    return form;
}

} // namespace

QJsonObject toJson(const OpinionForm& form)
{
    if (const auto* decision = std::get_if<DecisionForm>(&form))
        return {{u"decision"_s, written(*decision)}};
    return {{u"review"_s, written(std::get<ReviewForm>(form))}};
}

Result<OpinionForm> opinionFormFromJson(const QJsonObject& object)
{
    FieldReader reader{object};
    const auto decision = reader.optionalNested<DecisionForm>(u"decision", readDecision);
    const auto review = reader.optionalNested<ReviewForm>(u"review", readReview);
    return reader.finish().and_then([&]() -> Result<OpinionForm> {
        if (decision)
            return OpinionForm{*decision};
        if (review)
            return OpinionForm{*review};
        return failure(Error::Code::InvalidInput, u"an opinion of no kind"_s);
    });
}

} // namespace yichuang::approve
