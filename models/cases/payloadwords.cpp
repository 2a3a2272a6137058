// SPDX-License-Identifier: Apache-2.0
#include "models/cases/payload.h"
#include "models/cases/words.h"

namespace yichuang::cases {
namespace {

constexpr auto paperMediumWords = std::to_array<Word<PaperMedium>>({
    {PaperMedium::Paper, u"paper"},
    {PaperMedium::Electronic, u"electronic"},
    {PaperMedium::LicenceStore, u"licenceStore"},
});
constexpr auto paperStateWords = std::to_array<Word<PaperState>>({
    {PaperState::Present, u"present"},
    {PaperState::Missing, u"missing"},
    {PaperState::NotApplicable, u"notApplicable"},
});
constexpr auto channelWords = std::to_array<Word<Channel>>({
    {Channel::Counter, u"counter"},
    {Channel::Proxy, u"proxy"},
    {Channel::Mail, u"mail"},
    {Channel::Online, u"online"},
});
constexpr auto deliveryWayWords = std::to_array<Word<DeliveryWay>>({
    {DeliveryWay::PickUp, u"pickUp"},
    {DeliveryWay::Mail, u"mail"},
    {DeliveryWay::Village, u"village"},
    {DeliveryWay::Electronic, u"electronic"},
});
constexpr auto noteKindWords = std::to_array<Word<NoteKind>>({
    {NoteKind::General, u"general"},
    {NoteKind::CollectMessage, u"collectMessage"},
    {NoteKind::TwinFound, u"twinFound"},
    {NoteKind::TwinKept, u"twinKept"},
    {NoteKind::NumberReissued, u"numberReissued"},
});
constexpr auto opinionAnswerWords = std::to_array<Word<OpinionAnswer>>({
    {OpinionAnswer::Agree, u"agree"},
    {OpinionAnswer::Disagree, u"disagree"},
    {OpinionAnswer::PassUp, u"passUp"},
});
constexpr auto proposalWords = std::to_array<Word<Proposal>>({
    {Proposal::Grant, u"grant"},
    {Proposal::Refuse, u"refuse"},
});
constexpr auto conversionWords = std::to_array<Word<Conversion>>({
    {Conversion::InstantToPromised, u"instantToPromised"},
    {Conversion::PromisedToJoint, u"promisedToJoint"},
    {Conversion::JointToPromised, u"jointToPromised"},
    {Conversion::PromisedToForward, u"promisedToForward"},
});
constexpr auto hearingRightWords = std::to_array<Word<HearingRight>>({
    {HearingRight::NotRequired, u"notRequired"},
    {HearingRight::ToldNotRequested, u"toldNotRequested"},
    {HearingRight::Held, u"held"},
});
constexpr auto terminationGroundWords = std::to_array<Word<TerminationGround>>({
    {TerminationGround::PersonGone, u"personGone"},
    {TerminationGround::OrganisationEnded, u"organisationEnded"},
    {TerminationGround::ToleranceBroken, u"toleranceBroken"},
    {TerminationGround::MatterGone, u"matterGone"},
});
constexpr auto contactWords = std::to_array<Word<Contact>>({
    {Contact::Receipt, u"receipt"},
    {Contact::Answer, u"answer"},
    {Contact::Result, u"result"},
});
constexpr auto conflictChoiceWords = std::to_array<Word<ConflictChoice>>({
    {ConflictChoice::KeepOrder, u"keepOrder"},
    {ConflictChoice::TakeAct, u"takeAct"},
    {ConflictChoice::BothStand, u"bothStand"},
    {ConflictChoice::ThisStands, u"thisStands"},
    {ConflictChoice::OtherStands, u"otherStands"},
    {ConflictChoice::TrustStamp, u"trustStamp"},
    {ConflictChoice::TakeArrival, u"takeArrival"},
});
constexpr auto voidReasonWords = std::to_array<Word<VoidReason>>({
    {VoidReason::DoubleEntry, u"doubleEntry"},
    {VoidReason::TestEntry, u"testEntry"},
});

} // namespace

QString toText(PaperMedium value) { return wordOf(paperMediumWords, value); }
std::optional<PaperMedium> paperMediumFromText(QStringView text)
{
    return valueOf(paperMediumWords, text);
}

QString toText(PaperState value) { return wordOf(paperStateWords, value); }
std::optional<PaperState> paperStateFromText(QStringView text)
{
    return valueOf(paperStateWords, text);
}

QString toText(Channel value) { return wordOf(channelWords, value); }
std::optional<Channel> channelFromText(QStringView text) { return valueOf(channelWords, text); }

QString toText(DeliveryWay value) { return wordOf(deliveryWayWords, value); }
std::optional<DeliveryWay> deliveryWayFromText(QStringView text)
{
    return valueOf(deliveryWayWords, text);
}

QString toText(NoteKind value) { return wordOf(noteKindWords, value); }
std::optional<NoteKind> noteKindFromText(QStringView text) { return valueOf(noteKindWords, text); }

QString toText(OpinionAnswer value) { return wordOf(opinionAnswerWords, value); }
std::optional<OpinionAnswer> opinionAnswerFromText(QStringView text)
{
    return valueOf(opinionAnswerWords, text);
}

QString toText(Proposal value) { return wordOf(proposalWords, value); }
std::optional<Proposal> proposalFromText(QStringView text) { return valueOf(proposalWords, text); }

QString toText(Conversion value) { return wordOf(conversionWords, value); }
std::optional<Conversion> conversionFromText(QStringView text)
{
    return valueOf(conversionWords, text);
}

QString toText(HearingRight value) { return wordOf(hearingRightWords, value); }
std::optional<HearingRight> hearingRightFromText(QStringView text)
{
    return valueOf(hearingRightWords, text);
}

QString toText(TerminationGround value) { return wordOf(terminationGroundWords, value); }
std::optional<TerminationGround> terminationGroundFromText(QStringView text)
{
    return valueOf(terminationGroundWords, text);
}

QString toText(Contact value) { return wordOf(contactWords, value); }
std::optional<Contact> contactFromText(QStringView text) { return valueOf(contactWords, text); }

QString toText(VoidReason value) { return wordOf(voidReasonWords, value); }
std::optional<VoidReason> voidReasonFromText(QStringView text)
{
    return valueOf(voidReasonWords, text);
}

QString toText(ConflictChoice value) { return wordOf(conflictChoiceWords, value); }
std::optional<ConflictChoice> conflictChoiceFromText(QStringView text)
{
    return valueOf(conflictChoiceWords, text);
}

} // namespace yichuang::cases
