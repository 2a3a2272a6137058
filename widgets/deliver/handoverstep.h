// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/deliver/stepblock.h"

#include <vector>

namespace yichuang::shared {
class CheckField;
class LineField;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// 签收, 邮寄, or 回执: what proves that the result left the house and arrived (rulebook 3.9).
class HandOverStep : public StepBlock
{
    Q_OBJECT
public:
    enum class Mode {
        Signature, ///< collected here: documents ticked, D16 signed
        Post, ///< to be sent
        ReturnSlip, ///< sent; the day on the return slip is the day of delivery
        VillageList, ///< goes with others on one list
        Electronic, ///< the platform's own record proves it
        Done
    };

    explicit HandOverStep(const shared::Theme& theme, QWidget* parent = nullptr);

    /// `documents`: what goes out, in the order it is laid on the desk.
    void setCase(const desk::CaseFile& file, Mode mode, const QStringList& documents);
    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] cases::Dispatched dispatched() const;
    [[nodiscard]] QStringList documents() const;
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] std::optional<Day> returnSlipOn() const;
    /// What the form lacks beside the rules: a document that is not ticked, a carrier.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QWidget* firstGap() const;

Q_SIGNALS:
    void changed();

private:
    void makePost();
    void setDocuments(const QStringList& documents);
    void showMode(const desk::CaseFile& file);

    Mode m_mode{Mode::Signature};
    CaseId m_shown;
    QWidget* m_signature;
    class QVBoxLayout* m_ticks;
    std::vector<shared::CheckField*> m_documents;
    shared::CheckField* m_signed;
    QWidget* m_post;
    shared::LineField* m_carrier;
    shared::LineField* m_tracking;
    shared::LineField* m_address;
    QWidget* m_slip;
    shared::LineField* m_slipOn;
    shared::Label* m_words;
};

} // namespace yichuang::deliver
