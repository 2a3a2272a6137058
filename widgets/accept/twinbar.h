// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/twinsearch.h"
#include "widgets/shared/statusbanner.h"

#include <QFuture>

#include <functional>

namespace yichuang::shared {
class LineField;
} // namespace yichuang::shared

namespace yichuang::accept {

/// 两头受理: says that the applicant already asks for the same elsewhere, while the form is being
/// filled and without a line too. The clerk opens that case, or writes why this one is received all
/// the same; a likely one is only pointed at.
class TwinBar : public QWidget
{
    Q_OBJECT
public:
    using Look
        = std::function<QFuture<Result<std::vector<desk::OpenTwin>>>(const desk::Intake& form)>;

    TwinBar(const shared::Theme& theme, Look look, QWidget* parent = nullptr);

    /// Looks again when who asks or for what has changed; answers that come late are dropped.
    void setForm(const desk::Intake& form);
    /// The answer of a draft that is taken up again.
    void restore(const std::optional<desk::KnownTwin>& known);
    /// The reason given for the case that is shown; none without.
    [[nodiscard]] std::optional<desk::KnownTwin> known() const;
    /// The same request is open and nobody has said why it is received once more.
    [[nodiscard]] bool isUnanswered() const;
    /// Shows the field for the reason, with the focus in it.
    void ask();

Q_SIGNALS:
    void openRequested(const yichuang::CaseId& id);
    void answered();

private:
    void show(const std::vector<desk::OpenTwin>& twins);
    void act(const QString& id);

    const shared::Theme& m_theme;
    Look m_look;
    cases::Request m_asked; ///< what was looked for last
    int m_turn{0};
    std::vector<desk::OpenTwin> m_twins;
    shared::StatusBanner* m_banner;
    shared::LineField* m_reason;
};

} // namespace yichuang::accept
