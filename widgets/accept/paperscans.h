// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/capture/pagecapture.h"
#include "widgets/accept/pagestrip.h"
#include "widgets/accept/paperlist.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QFuture>
#include <QList>

#include <deque>
#include <functional>
#include <variant>

class QMimeData;

namespace yichuang::accept {

/// A page that lies in the profile now, and its small picture.
struct KeptPage
{
    desk::FormPage page; ///< paper and page number are given by the form
    QImage thumbnail;
};
/// The file may be no page at all: a rule, not a fault of the machine.
using KeptOrNot = std::variant<KeptPage, capture::PageProblem>;

/// The scanned pages of the form: F6 takes pictures from files, Ctrl V from the clipboard, and a
/// picture may be dropped on a paper. Each is brought down and kept before it is shown.
class PaperScans : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        /// A file, or what the clipboard holds, becomes a page of the form on the page.
        std::function<QFuture<Result<KeptOrNot>>(const QByteArray&)> keep;
        /// A kept page; no larger than the size, whole when that is empty.
        std::function<QFuture<Result<QImage>>(const cases::Attachment&, QSize)> picture;
    };

    PaperScans(const shared::Theme& theme, Services services, PaperListModel* papers,
        PaperList* list, QWidget* page);

    /// In the head of the section: 扫描 F6.
    [[nodiscard]] shared::KeyButton* button() const { return m_button; }
    /// Under the list of papers, the strip under its head; hidden without pages.
    [[nodiscard]] QWidget* shelf() const { return m_shelf; }
    [[nodiscard]] const std::vector<desk::FormPage>& pages() const { return m_model->pages(); }
    /// The papers of another item, or none. Pages whose paper is asked for by the new one too,
    /// under the same name, stay with it; the others are taken away, and said so.
    void setItem(const catalogue::Item* item);
    /// The pages of a form that is fetched, for the item set before.
    void restore(std::vector<desk::FormPage> pages);
    /// Pages are still being brought down: the form must wait.
    [[nodiscard]] bool isBusy() const { return !m_waiting.empty() || m_keeping; }
    /// Reads files as pages of the paper in that row of the list.
    void takeFiles(int row, const QStringList& paths);
    /// A page of a paper that was scanned elsewhere, for example at the village.
    void takePage(int paper, const QByteArray& content);

Q_SIGNALS:
    void edited();
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Waiting
    {
        int paper{0};
        QString name; ///< of the file; may be empty
        QByteArray content;
        QString path; ///< in place of the content: still to be read
    };

    void buildShelf();
    void askForFiles();
    [[nodiscard]] bool takeMime(int row, const QMimeData& data);
    void keepNext();
    void keep(const Waiting& file);
    [[nodiscard]] QString readFailure(const QString& name, const Error& error) const;
    void takeKept(const Waiting& file, const Result<KeptOrNot>& kept);
    void remove(int row);
    void view(int row);
    void readThumbnails();
    void pagesChanged();
    [[nodiscard]] int chosenRow() const;

    const shared::Theme& m_theme;
    Services m_services;
    PaperListModel* m_papers;
    PaperList* m_list;
    QWidget* m_page;
    PageListModel* m_model;
    QWidget* m_shelf;
    shared::Label* m_note;
    PageStrip* m_strip;
    shared::KeyButton* m_button;
    const catalogue::Item* m_item{nullptr};
    std::deque<Waiting> m_waiting;
    bool m_keeping{false};
};

} // namespace yichuang::accept
