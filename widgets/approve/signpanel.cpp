// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/signpanel.h"

#include "widgets/approve/pinfield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::approve {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

class SignText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::approve::SignText)
};

} // namespace

std::vector<SignFact> signFactsOf(const desk::SealDraft& draft)
{
    const documents::SignedFacts& said = draft.facts;
    const documents::SignedFacts meant = documents::signedFactsOf(draft.content);
    std::vector<SignFact> facts;
    //: What is signed: document, addressee and item
    //: 中文: 决定
    facts.push_back({SignText::tr("Decision"),
        QStringList{said.title, said.addressee, said.item}.join(u' '),
        said.title == meant.title && (said.addressee.isEmpty() || said.addressee == meant.addressee)
            && (said.item.isEmpty() || said.item == meant.item)});
    //: 中文: 文号
    facts.push_back({SignText::tr("Number"), said.number, said.number == meant.number});
    //: 中文: 日期
    facts.push_back(
        {SignText::tr("Date"), said.date, said.date == meant.date && said.organ == meant.organ});
    if (!draft.sealName.isEmpty())
        //: 中文: 印章
        facts.push_back({SignText::tr("Seal"),
            //: %1 is the name of a seal
            //: 中文: %1，盖 1 处
            SignText::tr("%1, set once").arg(draft.sealName), true});
    if (!draft.deputyFor.isEmpty())
        //: The absent person a deputy stands in for
        //: 中文: 代行
        facts.push_back({SignText::tr("For"), draft.deputyFor, true});
    const bool same = !said.fingerprint.isEmpty() && said.fingerprint == draft.fingerprint;
    //: 中文: 与页脚不一致
    const QString differs = SignText::tr("not as at the foot of the page");
    //: 中文: 指纹
    facts.push_back({SignText::tr("Print"),
        //: %1 is the fingerprint of a document
        //: 中文: %1，与页脚一致
        same ? SignText::tr("%1, as at the foot of the page").arg(said.fingerprint) : differs,
        same});
    return facts;
}

SignPanel::SignPanel(const shared::Theme& theme, QWidget* parent)
    : Ruled(theme, parent, Look::Signing)
    , m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(m_theme.px(16));
    layout->addWidget(makeFacts(), 1);
    layout->addWidget(makeKey());
    stopBusy();
}

QWidget* SignPanel::makeFacts()
{
    auto* side = new QWidget(this);
    auto* title = new Label(m_theme, TextSize::Base, Color::Ink2, Weight::Bold, side);
    //: 中文: 你将签署
    title->setText(tr("You sign"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(m_theme.px(4));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(6));
    layout->addWidget(title);
    layout->addLayout(m_lines);
    layout->addStretch(1);
    return side;
}

QWidget* SignPanel::makeKey()
{
    auto* side = new QWidget(this);
    //: Heading over the PIN; its key leads there
    //: 中文: UKey 口令
    m_toPin = new KeyButton(m_theme, KeyButton::Kind::Flat, tr("PIN"), side);
    m_toPin->setHeight(KeyButton::Height::Small);
    m_toPin->setKey(Qt::Key_F9);
    m_toPin->setFocusPolicy(Qt::NoFocus);
    m_person = new Label(m_theme, TextSize::Secondary, Color::Green, Weight::Regular, side);
    m_person->setObjectName(QStringLiteral("keyPerson"));
    m_pin = new PinField(m_theme, side);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_seal = new KeyButton(m_theme, KeyButton::Kind::Seal, {}, side);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_seal->setIconName(QStringLiteral("stamp"));
    m_seal->setHeight(KeyButton::Height::Large);
    m_seal->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_seal->setKey(Qt::CTRL | Qt::Key_Return);
    //: 中文: 取消
    m_cancel = new KeyButton(m_theme, KeyButton::Kind::Plain, tr("Cancel"), side);
    m_cancel->setObjectName(QStringLiteral("cancelSeal"));
    m_cancel->setHeight(KeyButton::Height::Large);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_note = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, side);
    m_note->setObjectName(QStringLiteral("sealNote"));
    m_note->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_toPin);
    head->addStretch(1);
    head->addWidget(m_person);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_seal, 1);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    layout->addLayout(head);
    layout->addWidget(m_pin);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(m_toPin, &KeyButton::clicked, this, &SignPanel::focusPin);
    connect(m_pin, &QLineEdit::textChanged, this, &SignPanel::pinChanged);
    connect(m_cancel, &KeyButton::clicked, this, &SignPanel::cancelRequested);
    connect(m_seal, &KeyButton::clicked, this, [this] { Q_EMIT sealRequested(m_pin->text()); });
    return side;
}

void SignPanel::setKey(const QString& person, bool software)
{
    //: A key in a file, for demo and training; %1 is a person
    //: 中文: 演示密钥 %1
    m_person->setText(software ? tr("Demo key, %1").arg(person) : person);
    m_person->setColor(software ? Color::Amber : Color::Green);
}

void SignPanel::setDecides(bool decides)
{
    m_decides = decides;
    //: 中文: 盖章并决定
    const QString both = tr("Seal and decide");
    //: 中文: 盖章
    const QString seal = tr("Seal");
    m_seal->setText(decides ? both : seal);
    showNote();
}

void SignPanel::setFacts(const std::vector<SignFact>& facts)
{
    m_facts = facts;
    while (const QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SignFact& fact : facts) {
        auto* line = new QWidget(this);
        auto* icon = new QLabel(line);
        icon->setPixmap(
            m_theme.icon(fact.agrees ? QStringLiteral("check") : QStringLiteral("circle-x"),
                fact.agrees ? Color::Green : Color::Red, 16, devicePixelRatioF()));
        auto* label = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, line);
        label->setText(fact.label);
        auto* text = new Label(
            m_theme, TextSize::Base, fact.agrees ? Color::Ink : Color::Red, Weight::Regular, line);
        text->setText(fact.text);
        text->setWordWrap(true); // what is signed is read to its end
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(m_theme.px(8));
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(label, 0, Qt::AlignTop);
        layout->addWidget(text, 1, Qt::AlignTop);
        line->setAccessibleName(fact.label + u' ' + fact.text);
        m_lines->addWidget(line);
    }
}

void SignPanel::setRefusal(const QString& reason)
{
    m_refusal = reason;
    m_seal->setRefusal(reason);
    showNote();
}

void SignPanel::setTriesLeft(std::optional<int> tries)
{
    m_tries = tries;
    showNote();
}

void SignPanel::showNote()
{
    if (!m_refusal.isEmpty()) {
        m_note->setText(m_refusal);
        return;
    }
    //: 中文: 盖章后不能撤回
    const QString binding = tr("It cannot be taken back afterwards");
    //: 中文: 盖章登记在册
    const QString entered = tr("The seal is entered in the register");
    const QString& final = m_decides ? binding : entered;
    //: %1 is a sentence, %n how many more PINs may be tried
    //: 中文: %1；还可试 %n 次
    m_note->setText(m_tries ? tr("%1; %n tries left", nullptr, *m_tries).arg(final) : final);
}

void SignPanel::clearPin()
{
    if (!m_pin->text().isEmpty())
        m_pin->clear();
}

bool SignPanel::isPinComplete() const { return m_pin->isComplete(); }

void SignPanel::focusPin() { m_pin->setFocus(Qt::ShortcutFocusReason); }

void SignPanel::startBusy(const QString& step, bool mayCancel)
{
    m_seal->startBusy(step);
    m_pin->setEnabled(false);
    m_cancel->setVisible(mayCancel);
}

void SignPanel::stopBusy()
{
    m_seal->stopBusy();
    m_pin->setEnabled(true);
    m_cancel->hide();
}

} // namespace yichuang::approve
