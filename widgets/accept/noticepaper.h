// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"
#include "models/catalogue/item.h"
#include "models/desk/phrases.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yichuang::accept {

/// One paper of the list in the notice dialog: whether it has to be corrected, and one line for
/// each thing that is wrong with it.
class NoticePaper : public QWidget
{
    Q_OBJECT
public:
    /// What stands in one line.
    struct Words
    {
        QString problem; ///< 未交
        QString form; ///< what the applicant has to do

        friend bool operator==(const Words&, const Words&) = default;
    };

    /// `paper` and `phrases` outlive the widget.
    NoticePaper(const shared::Theme& theme, const catalogue::Paper& paper,
        const cases::PaperEntry& entry, const desk::Phrases& phrases, QWidget* parent);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isChosen() const { return m_chosen->isChecked(); }
    void setChosen(bool chosen) { m_chosen->setChecked(chosen); }
    /// The lines that say something; empty when the paper is not chosen.
    [[nodiscard]] std::vector<Words> words() const;
    [[nodiscard]] bool holds(const QWidget* widget) const;
    /// Another line, with the focus in it.
    void addLine();
    [[nodiscard]] shared::CheckField* tick() const { return m_chosen; }

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        shared::LineField* field{nullptr};
        QString problem;
    };

    Line& append();
    void remove(const QObject* field);
    void showChosen();
    void openPhrases(shared::LineField* field);
    void showProblem();
    [[nodiscard]] const std::vector<desk::NoticePhrase>& phrases() const;

    const shared::Theme& m_theme;
    const catalogue::Paper& m_paper;
    const desk::Phrases& m_phrases;
    int m_number;
    bool m_missing;
    QWidget* m_head;
    shared::CheckField* m_chosen;
    shared::Label* m_name;
    shared::Label* m_problem;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
};

} // namespace yichuang::accept
