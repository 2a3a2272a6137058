// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/documentrow.h"

#include "models/identity/residentnumber.h"
#include "models/identity/telephone.h"
#include "widgets/accept/identitysentence.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <optional>

namespace yichuang::accept {

using namespace shared;
using cases::IdentityDocument;

namespace {

constexpr int kFrontShown = 6;
constexpr int kBackShown = 4;

} // namespace

DocumentRow::DocumentRow(const Theme& theme, QWidget* parent)
    //: 中文: 证件
    : FormRow(theme, tr("ID"), parent)
    , m_theme(theme)
    , m_document(new ChoiceField(theme, this))
    , m_number(new LineField(theme, this))
{
    const auto add = [this](const QString& word, IdentityDocument document) {
        m_document->addItem(word, static_cast<int>(document));
    };
    //: Document that identifies a person, short
    //: 中文: 身份证
    add(tr("ID card"), IdentityDocument::ResidentCard);
    //: 中文: 居住证
    add(tr("Residence permit"), IdentityDocument::ResidencePermit);
    //: 中文: 护照
    add(tr("Passport"), IdentityDocument::Passport);
    //: Some other document
    //: 中文: 其他
    add(tr("Other"), IdentityDocument::Other);
    m_document->installEventFilter(this);
    //: 中文: 证件类型
    m_document->setAccessibleName(tr("Kind of document"));
    //: 中文: 证件号码
    m_number->setAccessibleName(tr("Document number"));
    m_number->setMasked(kFrontShown, kBackShown);
    m_number->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    addField(m_document, 0);
    addField(m_number, 1);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &DocumentRow::restyle);

    connect(m_number, &LineField::numberEdited, this, [this] {
        m_number->setError({});
        Q_EMIT edited();
    });
    connect(m_number, &LineField::editingFinished, this, &DocumentRow::judge);
    connect(m_document, &QComboBox::currentIndexChanged, this, [this] {
        judge();
        Q_EMIT edited();
    });
}

void DocumentRow::restyle()
{
    // As wide as the first word, so that a masked number of 18 digits is whole beside it.
    const QFontMetrics metrics(m_theme.font(shared::TextSize::Base));
    m_document->setFixedWidth(
        metrics.horizontalAdvance(m_document->itemText(0)) + m_theme.px(8 + 28 + 8));
}

bool DocumentRow::eventFilter(QObject* watched, QEvent* event)
{
    // Whoever types the number while the kind has the focus means the number.
    if (watched == m_document && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.front().isDigit()) {
            m_number->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_number, event);
            return true;
        }
    }
    return FormRow::eventFilter(watched, event);
}

void DocumentRow::setFieldNames(const QString& document, const QString& number)
{
    m_document->setObjectName(document);
    m_number->setObjectName(number);
}

IdentityDocument DocumentRow::document() const
{
    return static_cast<IdentityDocument>(m_document->currentData().toInt());
}

bool DocumentRow::isChecked() const
{
    return document() == IdentityDocument::ResidentCard
        || document() == IdentityDocument::ResidencePermit;
}

QString DocumentRow::number() const
{
    const QString typed = m_number->number();
    return isChecked() ? identity::checkResidentNumber(typed).normalized : typed.trimmed();
}

void DocumentRow::setPerson(const cases::Person& person)
{
    const QSignalBlocker quiet(m_document);
    m_document->setCurrentIndex(m_document->findData(static_cast<int>(person.document)));
    m_number->setNumber(person.number);
    judge();
}

void DocumentRow::judge()
{
    const QString typed = m_number->number();
    if (!isChecked() || typed.trimmed().isEmpty()) {
        m_number->setError({});
        return;
    }
    const std::optional<Day> today = m_today == Day{} ? std::nullopt : std::optional<Day>{m_today};
    m_number->setError(
        identitySentence(identity::checkResidentNumber(typed, today), NumberField::Identity));
}

void judgeTelephone(LineField& field)
{
    const QString typed = field.number();
    field.setError(typed.trimmed().isEmpty()
            ? QString()
            : identitySentence(identity::checkTelephone(typed), NumberField::Telephone));
}

} // namespace yichuang::accept
