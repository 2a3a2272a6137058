// SPDX-License-Identifier: Apache-2.0
#include "models/base/whendone.h"
#include "models/desk/numbering.h"
#include "widgets/approve/approvepage.h"
#include "widgets/approve/checklist.h"
#include "widgets/approve/decisionpane.h"
#include "widgets/approve/dossierpane.h"
#include "widgets/approve/opinionpane.h"
#include "widgets/approve/signpanel.h"
#include "widgets/approve/termsdialog.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/objectionsentence.h"
#include "widgets/shared/papersentence.h"
#include "widgets/shared/sealsentence.h"

/// The half of the page that leads from a form to a document that counts.
namespace yichuang::approve {

using desk::SealStep;
using documents::DocumentKind;

/// The document at the right: the decision as it is written, the notice of an act that is
/// recorded, or the reviewer's sheet.
desk::SealWish ApprovePage::wish() const
{
    if (!m_dossier)
        return {};
    const cases::Case& c = m_dossier->file.c;
    desk::SealWish wish{.id = c.id};
    if (decides()) {
        wish.act = m_opinion->form().supposed();
        wish.kind = m_opinion->form().choice == Choice::Refuse ? DocumentKind::Refusal
                                                               : DocumentKind::Grant;
    } else if (reviews()) {
        wish.kind = DocumentKind::ApprovalSheet;
        wish.act = m_review->form().payload();
    } else if (c.state == cases::CaseState::Received) {
        wish.kind = DocumentKind::AcceptanceNotice;
        wish.act = cases::Accepted{};
    } else if (c.state == cases::CaseState::NotAccepted) {
        wish.kind = DocumentKind::NotAcceptedNotice;
    } else if (c.decision && c.decision->refused) {
        wish.kind = DocumentKind::Refusal;
    } else if (c.decision && c.decision->granted) {
        wish.kind = DocumentKind::Grant;
    } else {
        wish.kind = DocumentKind::AcceptanceNotice;
    }
    return wish;
}

/// Why there is nothing to draw up yet; empty when there is.
QString ApprovePage::firstSentence() const
{
    if (!m_dossier)
        //: 中文: 选一件，文书出现在这里
        return tr("Choose a case: its document appears here");
    if (decides() && m_opinion->form().choice == Choice::None)
        //: 中文: 选准予或不予后，这里出现决定书
        return tr("Choose to grant or to refuse: the decision appears here");
    if (decides() && m_opinion->form().choice == Choice::Return)
        //: 中文: 退回不出文书，写明理由即可
        return tr("A return needs a reason and no document");
    if (reviews() && m_dossier->file.c.state == cases::CaseState::Accepted)
        //: 中文: 接办后在这里写审批表
        return tr("Take the case up: the reviewer's sheet appears here");
    if (reviews() && !m_review->form().proposal)
        //: 中文: 选拟准予或拟不予后，这里出现审批表
        return tr("Choose what to propose: the sheet appears here");
    if (reviews() && !formRefusal().isEmpty())
        //: 中文: 意见写全、材料逐份核对后，这里出现审批表
        return tr("The sheet appears here when the opinion is whole and each paper was looked at");
    return {};
}

/// Whatever changed: another document, another look at it, another PIN.
void ApprovePage::redraw()
{
    ++m_asked;
    m_drawing = false;
    m_draft.reset();
    m_draftProblem.clear();
    m_settle.stop();
    m_decision->signing()->clearPin();
    m_decision->signing()->setFacts({});
    m_decision->signing()->setDecides(decides() || wish().act.has_value());
    //: 中文: 文书
    const QString document = tr("Document");
    //: Grant or refusal, not chosen yet
    //: 中文: 决定书
    const QString decision = tr("Decision");
    m_decision->setDocument(!m_dossier                   ? document
            : decides() && !m_opinion->form().proposal() ? decision
                                                         : documents::factsOf(wish().kind).name);
    const QString sentence = firstSentence();
    if (!sentence.isEmpty()) {
        m_decision->setSentence(sentence);
    } else {
        m_drawing = true;
        m_settle.start();
    }
    showGates();
}

void ApprovePage::drawUp()
{
    const int asked = ++m_asked;
    whenDone(m_services.draft(wish()), this, [this, asked](const Result<desk::Drafted>& drafted) {
        if (asked != m_asked)
            return;
        m_drawing = false;
        showDrafted(drafted);
        showGates();
    });
}

void ApprovePage::showDrafted(const Result<desk::Drafted>& drafted)
{
    if (!drafted)
        m_draftProblem = shared::errorSentence(drafted.error());
    else if (const auto* refusal = std::get_if<cases::Refusal>(&*drafted))
        m_draftProblem = shared::objectionSentences(refusal->objections);
    else if (const auto* missing = std::get_if<desk::NoPaper>(&*drafted))
        m_draftProblem = shared::paperSentence(*missing);
    if (!m_draftProblem.isEmpty()) {
        m_decision->setSentence(m_draftProblem);
        return;
    }
    m_draft = std::get<desk::SealDraft>(*drafted);
    m_decision->setDocument(documents::titleOf(m_draft->content));
    m_decision->setPages(m_draft->pages);
    m_decision->signing()->setFacts(
        m_draft->facts.title.isEmpty() ? std::vector<SignFact>{} : signFactsOf(*m_draft));
}

/// What the form itself still lacks, by the rules.
QString ApprovePage::formRefusal() const
{
    if (!m_dossier)
        return {};
    if (decides()) {
        const auto payload = m_opinion->form().payload();
        if (!payload)
            return {};
        return shared::objectionSentences(
            m_services.judge(m_dossier->file, desk::supposingNumber(*payload)));
    }
    if (reviews() && m_dossier->file.c.state == cases::CaseState::Reviewing) {
        if (!m_review->form().proposal)
            //: 中文: 还没选拟准予或拟不予
            return tr("Nothing is proposed yet");
        auto objections = m_services.judge(m_dossier->file, m_review->form().payload());
        const auto open = std::erase_if(objections, [](const cases::Objection& objection) {
            return objection.code == cases::Objection::Code::PaperNotChecked;
        });
        QStringList sentences;
        if (!objections.empty())
            sentences << shared::objectionSentences(objections);
        if (open > 0)
            //: 中文: 还有 %n 份材料没逐份核对
            sentences << tr("%n paper(s) still to be looked at", nullptr, static_cast<int>(open));
        //: Between reasons
        //: 中文: ；
        return sentences.join(tr("; "));
    }
    return {};
}

QString ApprovePage::sealRefusal() const
{
    if (!m_dossier)
        //: 中文: 还没选办件
        return tr("No case is chosen");
    if (decides() && m_opinion->form().choice == Choice::None)
        //: 中文: 还没选准予或不予
        return tr("Neither grant nor refusal is chosen");
    if (decides() && m_opinion->form().choice == Choice::Return)
        //: 中文: 退回不盖章
        return tr("A return bears no seal");
    if (const QString form = formRefusal(); !form.isEmpty())
        return form;
    if (m_drawing)
        //: 中文: 文书正在生成
        return tr("The document is being drawn up");
    if (!m_draft)
        return m_draftProblem;
    if (!m_draft->refusals.empty())
        return Checks::sentenceOf(m_draft->refusals);
    if (!m_draft->saysWhatTheFormSays())
        //: 中文: 文书上写的与表单不一致，不能盖章，请找管理员
        return tr("The document says something else than the form: ask the administrator");
    if (const int open = m_dossierPane->checks()->unacknowledged(); open > 0)
        //: 中文: 有 %n 项要你核，核过打勾
        return tr("%n check(s) to look at and tick", nullptr, open);
    if (!m_decision->preview()->wasSeenToItsEnd())
        //: 中文: 文书还没看到最后一行
        return tr("The document was not read to its end");
    if (!m_decision->signing()->isPinComplete())
        //: 中文: 口令还没输完
        return tr("The PIN is not complete");
    return {};
}

void ApprovePage::showGates()
{
    if (m_dossier)
        m_dossierPane->checks()->setRows(Checks::of(*m_dossier,
            {.today = m_services.today(),
                .decision = decides() ? m_opinion->form().proposal() : std::nullopt,
                .draft = m_draft && !reviews() ? &*m_draft : nullptr}));
    m_decision->signing()->setRefusal(sealRefusal());
    if (reviews())
        m_review->setRefusal(formRefusal());
    if (decides())
        //: 中文: 还没写退回理由
        m_opinion->setReturnRefusal(m_opinion->form().returnReason.trimmed().isEmpty()
                ? tr("The reason is missing")
                : QString{});
}

void ApprovePage::startSealing(const QString& pin)
{
    if (!m_draft || m_sealing || !sealRefusal().isEmpty())
        return;
    desk::SealDraft draft = *m_draft;
    if (decides())
        draft.wish.act = m_opinion->form().payload();
    m_sealing = true;
    m_stop = {};
    m_decision->clearProblem();
    m_opinion->setLocked(true);
    showStep(SealStep::OpeningKey);
    // Told on the worker's thread; shown on this one.
    const auto step = [this, page = QPointer(this)](SealStep now) {
        QMetaObject::invokeMethod(
            this,
            [page, now] {
                if (page)
                    page->showStep(now);
            },
            Qt::QueuedConnection);
    };
    const auto answered = m_services.seal(draft, seal::Pin(pin), m_stop.get_token(), step);
    m_decision->signing()->clearPin();
    whenDone(
        answered, this, [this](const Result<desk::SealAnswer>& answer) { finishSealing(answer); });
}

void ApprovePage::showStep(SealStep step)
{
    if (!m_sealing)
        return;
    SignPanel* signing = m_decision->signing();
    switch (step) {
    case SealStep::OpeningKey:
        //: 中文: 正在开 UKey
        signing->startBusy(tr("Opening the key"), true);
        return;
    case SealStep::Sealing:
        //: 中文: 正在盖章
        signing->startBusy(tr("Sealing"), false);
        return;
    case SealStep::Checking:
        //: 中文: 正在核验
        signing->startBusy(tr("Checking"), false);
        return;
    case SealStep::Storing:
        //: 中文: 正在存档
        signing->startBusy(tr("Storing"), false);
        return;
    }
}

void ApprovePage::finishSealing(const Result<desk::SealAnswer>& answer)
{
    m_sealing = false;
    m_decision->signing()->stopBusy();
    m_opinion->setLocked(false);
    if (!answer) {
        failSealing(shared::errorSentence(answer.error()));
    } else if (const auto* sealed = std::get_if<desk::SealedCase>(&*answer)) {
        const CaseId id = sealed->recorded.c.id;
        forgetForms(id);
        m_dossier.reset();
        setEnlarged(false);
        //: %1 is the running number in the register of the seal
        //: 中文: 已盖章，用印登记第 %1 号
        Q_EMIT done(tr("Sealed, no. %1 in the register").arg(sealed->impression.number));
        Q_EMIT recorded(id);
        refresh();
        focusFirst();
    } else if (const auto* refusal = std::get_if<cases::Refusal>(&*answer)) {
        failSealing(shared::objectionSentences(refusal->objections));
    } else if (const auto* refusals = std::get_if<std::vector<seal::Refusal>>(&*answer)) {
        failSealing(Checks::sentenceOf(*refusals));
    } else if (const auto* problem = std::get_if<seal::SealProblem>(&*answer)) {
        if (problem->kind == seal::SealProblem::Kind::WrongPin)
            m_decision->signing()->setTriesLeft(problem->triesLeft);
        failSealing(shared::sealProblemSentence(*problem));
    } else {
        redraw();
        //: 中文: 文书内容变了（文号或日期），已重新生成，请再看一遍
        failSealing(tr("the document changed meanwhile (number or day): look at it again"));
    }
}

void ApprovePage::failSealing(const QString& reason)
{
    showGates();
    //: What happened and what is kept; the reason follows
    //: 中文: 没盖成，文书没有生效，意见已留。
    const QString decision = tr("Not sealed: nothing is in force, your opinion is kept.");
    //: 中文: 没盖成，文书没有生效。
    const QString notice = tr("Not sealed: nothing is in force.");
    m_decision->showProblem(decides() ? decision : notice, reason);
    m_decision->signing()->focusPin();
}

void ApprovePage::editTerms()
{
    if (!decides() || m_opinion->form().proposal() == std::nullopt || m_sealing)
        return;
    // A number in the document that the form does not have comes from the register.
    const bool registered = m_draft && m_opinion->form().documentNumber.trimmed().isEmpty();
    auto* dialog = new TermsDialog(m_theme, m_opinion->form(), m_dossier->file.item,
        registered ? m_draft->content.documentNumber : QString{}, this);
    connect(dialog, &TermsDialog::changed, this, [this](const DecisionForm& form) {
        m_opinion->setForm(form);
        edited();
    });
    dialog->open();
}

} // namespace yichuang::approve
