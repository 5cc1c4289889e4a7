// SPDX-License-Identifier: Apache-2.0
#include "ui/text/editorlook.h"

#include "ui/look/theme.h"
#include "ui/text/scintilla.h"

#include <QFontInfo>
#include <QPalette>

#include <cmath>
#include <string>
#include <utility>

namespace skr {

namespace {

using Sci = QsciScintillaBase;

constexpr unsigned long numberMargin = 0;
constexpr unsigned long foldMargin = 1;

/// Styles of QScintilla's lexer for JSON.
enum JsonStyle : unsigned long {
    NumberStyle = 1,
    StringStyle,
    OpenStringStyle,
    KeyStyle,
    LineCommentStyle = 6,
    BlockCommentStyle,
    PunctuationStyle,
    UrlStyle,
    PrefixedStyle, // text like `a:b`
    KeywordStyle,
};

void setUpMargins(const QsciScintillaBase &editor)
{
    editor.SendScintilla(Sci::SCI_SETMARGINTYPEN, numberMargin, long{Sci::SC_MARGIN_NUMBER});
    editor.SendScintilla(Sci::SCI_SETMARGINTYPEN, foldMargin, long{Sci::SC_MARGIN_SYMBOL});
    editor.SendScintilla(Sci::SCI_SETMARGINMASKN, foldMargin, long{Sci::SC_MASK_FOLDERS});
    editor.SendScintilla(Sci::SCI_SETMARGINSENSITIVEN, foldMargin, 1L);
    const std::pair<unsigned long, long> symbols[] = {
        {Sci::SC_MARKNUM_FOLDER, Sci::SC_MARK_ARROW},         {Sci::SC_MARKNUM_FOLDEREND, Sci::SC_MARK_ARROW},
        {Sci::SC_MARKNUM_FOLDEROPEN, Sci::SC_MARK_ARROWDOWN}, {Sci::SC_MARKNUM_FOLDEROPENMID, Sci::SC_MARK_ARROWDOWN},
        {Sci::SC_MARKNUM_FOLDERSUB, Sci::SC_MARK_EMPTY},      {Sci::SC_MARKNUM_FOLDERTAIL, Sci::SC_MARK_EMPTY},
        {Sci::SC_MARKNUM_FOLDERMIDTAIL, Sci::SC_MARK_EMPTY},
    };
    for (const auto &[marker, symbol] : symbols)
        editor.SendScintilla(Sci::SCI_MARKERDEFINE, marker, symbol);
}

void useFont(const QsciScintillaBase &editor)
{
    const QFontInfo font(fixedFont());
    const long size = std::lround(font.pointSizeF() * 100); // in hundredths of a point
    editor.SendScintilla(Sci::SCI_STYLESETFONT, std::uintptr_t{Sci::STYLE_DEFAULT}, font.family().toUtf8().constData());
    editor.SendScintilla(Sci::SCI_STYLESETSIZEFRACTIONAL, std::uintptr_t{Sci::STYLE_DEFAULT}, size);
}

} // namespace

void setUpLook(const QsciScintillaBase &editor)
{
    editor.SendScintilla(Sci::SCI_SETWRAPMODE, Sci::SC_WRAP_WHITESPACE);
    editor.SendScintilla(Sci::SCI_SETWRAPINDENTMODE, Sci::SC_WRAPINDENT_FIXED);
    editor.SendScintilla(Sci::SCI_SETHSCROLLBAR, 0);
    editor.SendScintilla(Sci::SCI_SETTABWIDTH, 4);
    editor.SendScintilla(Sci::SCI_SETEXTRAASCENT, 1);
    editor.SendScintilla(Sci::SCI_SETEXTRADESCENT, 1);
    editor.SendScintilla(Sci::SCI_SETLAYOUTCACHE, Sci::SC_CACHE_PAGE);
    editor.SendScintilla(Sci::SCI_SETLEXER, Sci::SCLEX_JSON);
    editor.SendScintilla(Sci::SCI_SETPROPERTY, "fold", "1");
    editor.SendScintilla(Sci::SCI_SETPROPERTY, "lexer.json.allow.comments", "1");
    editor.SendScintilla(Sci::SCI_SETKEYWORDS, "true false null");
    editor.SendScintilla(Sci::SCI_MARKERDEFINE, std::uintptr_t{rangeMarker}, long{Sci::SC_MARK_BACKGROUND});
    for (std::size_t i = 0; i < indicatedSeverities.size(); ++i)
        editor.SendScintilla(Sci::SCI_INDICSETSTYLE, firstIndicator + i, long{Sci::INDIC_SQUIGGLE});
    editor.SendScintilla(Sci::SCI_INDICSETSTYLE, matchIndicator, long{Sci::INDIC_STRAIGHTBOX});
    editor.SendScintilla(Sci::SCI_INDICSETUNDER, matchIndicator, 1L);
    editor.SendScintilla(Sci::SCI_INDICSETALPHA, matchIndicator, 55L); // it lies over a selection
    editor.SendScintilla(Sci::SCI_INDICSETOUTLINEALPHA, matchIndicator, 255L);
    setUpMargins(editor);
}

void useTheme(const QsciScintillaBase &editor, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor margin = mixed(base, palette.color(QPalette::Window), 0.5);
    const QColor arrow = mixed(base, text, 0.4);
    const JsonColors json = jsonColors(palette);

    useFont(editor);
    editor.SendScintilla(Sci::SCI_STYLESETFORE, Sci::STYLE_DEFAULT, text);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, Sci::STYLE_DEFAULT, base);
    editor.SendScintilla(Sci::SCI_STYLECLEARALL);
    const std::pair<unsigned long, QColor> styles[] = {
        {KeyStyle, json.key},
        {StringStyle, json.string},
        {OpenStringStyle, json.string},
        {UrlStyle, json.string},
        {PrefixedStyle, json.string},
        {NumberStyle, json.number},
        {KeywordStyle, json.keyword},
        {PunctuationStyle, json.punctuation},
        {LineCommentStyle, json.comment},
        {BlockCommentStyle, json.comment},
        {Sci::STYLE_LINENUMBER, roleColor(Role::Quiet, palette)},
    };
    for (const auto &[style, color] : styles)
        editor.SendScintilla(Sci::SCI_STYLESETFORE, style, color);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, Sci::STYLE_LINENUMBER, margin);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, Sci::STYLE_BRACELIGHT, mixed(base, text, 0.2));

    editor.SendScintilla(Sci::SCI_SETFOLDMARGINCOLOUR, 1, margin);
    editor.SendScintilla(Sci::SCI_SETFOLDMARGINHICOLOUR, 1, margin);
    for (unsigned long marker = Sci::SC_MARKNUM_FOLDEREND; marker <= Sci::SC_MARKNUM_FOLDEROPEN; ++marker) {
        editor.SendScintilla(Sci::SCI_MARKERSETFORE, marker, arrow);
        editor.SendScintilla(Sci::SCI_MARKERSETBACK, marker, arrow);
    }
    editor.SendScintilla(Sci::SCI_MARKERSETBACK, rangeMarker, softSelection(palette));
    for (std::size_t i = 0; i < indicatedSeverities.size(); ++i)
        editor.SendScintilla(Sci::SCI_INDICSETFORE, firstIndicator + i,
                             roleColor(roleOf(indicatedSeverities[i]), palette));
    editor.SendScintilla(Sci::SCI_INDICSETFORE, matchIndicator,
                         mixed(foundText(palette), roleColor(Role::Warning, palette), 0.5));
    editor.SendScintilla(Sci::SCI_SETSELFORE, 1, palette.color(QPalette::HighlightedText));
    editor.SendScintilla(Sci::SCI_SETSELBACK, 1, palette.color(QPalette::Highlight));
    editor.SendScintilla(Sci::SCI_SETCARETFORE, text);
    fitMargin(editor);
}

void fitMargin(const QsciScintillaBase &editor)
{
    const std::string widest(std::to_string(editor.SendScintilla(Sci::SCI_GETLINECOUNT)).size(), '9');
    const long numbers =
        editor.SendScintilla(Sci::SCI_TEXTWIDTH, std::uintptr_t{Sci::STYLE_LINENUMBER}, widest.c_str()) + 6;
    if (editor.SendScintilla(Sci::SCI_GETMARGINWIDTHN, numberMargin) != numbers)
        editor.SendScintilla(Sci::SCI_SETMARGINWIDTHN, numberMargin, numbers);
    editor.SendScintilla(Sci::SCI_SETMARGINWIDTHN, foldMargin, editor.SendScintilla(Sci::SCI_TEXTHEIGHT) - 2);
}

} // namespace skr
