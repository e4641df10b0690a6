namespace Consentry.OptOut.Tokenising;

/// <summary>
/// Characters as the letters that a person sees: lower case, without accents, whatever script or width they were borrowed from.
/// Tables of our own, since those of ICU differ from machine to machine.
/// </summary>
internal static class Letters
{
    /// <summary>Takes no room: zero-width, variation selectors, combining marks.</summary>
    public const char Nothing = '\0';

    /// <summary>A sign that means "stop".</summary>
    public const char StopSign = '\u0001';

    /// <summary>A sign that asks for help.</summary>
    public const char HelpSign = '\u0002';

    /// <summary>Any other pictograph.</summary>
    public const char Picture = '\u0003';

    /// <summary>A face that laughs or adores.</summary>
    public const char FunSign = '\u0004';

    private static readonly (string From, string To)[] LookAlikes =
    [
        // Latin letters with marks, by the letter below.
        ("àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặɑ", "a"),
        ("ƀɓƃ", "b"),
        ("çćĉċčƈ", "c"),
        ("ďđɗ", "d"),
        ("èéêëēĕėęěȅȇẹẻẽếềểễệ", "e"),
        ("ƒ", "f"),
        ("ĝğġģǥǧɡ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįıǐȉȋịỉɪ", "i"),
        ("ĵǰȷ", "j"),
        ("ķƙǩ", "k"),
        ("ĺļľŀł", "l"),
        ("ñńņňŉŋɴ", "n"),
        ("òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "o"),
        ("ƥ", "p"),
        ("ŕŗř", "r"),
        ("śŝşšșſ", "s"),
        ("ţťŧț", "t"),
        ("ùúûüũūŭůűųưǔụủứừửữự", "u"),
        ("ŵ", "w"),
        ("ýÿŷỳỵỷỹ", "y"),
        ("źżžƶ", "z"),
        // Small capitals.
        ("ᴀ", "a"),
        ("ʙ", "b"),
        ("ᴄ", "c"),
        ("ᴅ", "d"),
        ("ᴇ", "e"),
        ("ꜰ", "f"),
        ("ɢ", "g"),
        ("ʜ", "h"),
        ("ᴊ", "j"),
        ("ᴋ", "k"),
        ("ʟ", "l"),
        ("ᴍ", "m"),
        ("ᴏ", "o"),
        ("ᴘ", "p"),
        ("ʀ", "r"),
        ("ꜱ", "s"),
        ("ᴛ", "t"),
        ("ᴜ", "u"),
        ("ᴠ", "v"),
        ("ᴡ", "w"),
        ("ʏ", "y"),
        ("ᴢ", "z"),
        // Cyrillic and Greek that look the same.
        ("аАαΑ", "a"),
        ("вВβΒ", "b"),
        ("сСϲ", "c"),
        ("ԁ", "d"),
        ("еЕёЁεΕ", "e"),
        ("һНнΗ", "h"),
        ("іІїЇιΙ", "i"),
        ("јЈ", "j"),
        ("кКκΚ", "k"),
        ("Ӏӏ", "l"),
        ("мМΜ", "m"),
        ("ηΝ", "n"),
        ("оОοΟσ", "o"),
        ("рРρΡ", "p"),
        ("ԛ", "q"),
        ("ѕЅ", "s"),
        ("тТτΤ", "t"),
        ("υԝ", "u"),
        ("νѵ", "v"),
        ("хХχΧ", "x"),
        ("уУγΥ", "y"),
        ("Ζ", "z"),
        // Quotation marks and dashes.
        ("’‘‛ʼʹ`´′＇", "'"),
        ("“”„‟«»″＂", "\""),
        ("‐‑‒–—―−﹣－", "-"),
        ("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
        ("…", "."),
        ("！¡", "!"),
        ("？¿", "?"),
        ("。．", "."),
        ("，、", ","),
        ("\u0085\u2028\u2029\r\v\f", "\n"),
        ("\t", " "),
    ];

    private static readonly char[] Table = Fill();

    /// <summary>The letter that a code unit outside a surrogate pair is seen as.</summary>
    public static char Of(char c) => Table[c];

    /// <summary>The letter, sign or picture that a pair is seen as.</summary>
    public static char Of(char high, char low)
    {
        var rune = char.ConvertToUtf32(high, low);
        return rune switch
        {
            // Letters of mathematics come in alphabets of capitals and small ones, digits last.
            >= 0x1D400 and < 0x1D6A4 => (char)('a' + (rune - 0x1D400) % 26),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (rune - 0x1D7CE) % 10),
            // In circles and squares; flags are spelled in letters of their own.
            >= 0x1F110 and <= 0x1F129 => (char)('a' + rune - 0x1F110),
            >= 0x1F130 and <= 0x1F149 => (char)('a' + rune - 0x1F130),
            >= 0x1F150 and <= 0x1F169 => (char)('a' + rune - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + rune - 0x1F170),
            >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + rune - 0x1F1E6),
            // Octagonal sign, no entry of several kinds.
            0x1F6D1 or 0x1F6AB or 0x1F4F5 or 0x1F515 => StopSign,
            0x1F198 => HelpSign,
            0x1F602 or 0x1F606 or 0x1F60D or 0x1F618 or 0x1F63B or 0x1F923 or 0x1F970 => FunSign,
            // Skin tones, tags.
            >= 0x1F3FB and <= 0x1F3FF or >= 0xE0000 and <= 0xE01EF => Nothing,
            _ => Picture,
        };
    }

    private static char[] Fill()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = char.ToLowerInvariant((char)i);

        foreach (var (from, to) in LookAlikes)
        {
            foreach (var c in from)
            {
                table[c] = to[0];
                table[char.ToUpperInvariant(c)] = to[0];
            }
        }

        // Full width has ASCII's order; so have letters in circles and in brackets.
        Shift(table, 0xFF01, 0xFF5E, '!');
        Shift(table, 0x24B6, 0x24CF, 'a');
        Shift(table, 0x24D0, 0x24E9, 'a');
        Shift(table, 0x249C, 0x24B5, 'a');
        Drop(table, 0x0300, 0x036F);
        Drop(table, 0x200B, 0x200F);
        Drop(table, 0x202A, 0x202E);
        Drop(table, 0x2060, 0x2064);
        Drop(table, 0xFE00, 0xFE0F);
        Drop(table, 0x20D0, 0x20F0);
        table['\u00ad'] = Nothing;
        table['\ufeff'] = Nothing;
        table['\u0000'] = ' ';
        for (var c = '\u0001'; c < ' '; c++)
        {
            if (table[c] == c && c != '\n')
                table[c] = ' ';
        }

        for (var c = 0x2190; c <= 0x2BFF; c++)
        {
            if (table[c] == c)
                table[c] = Picture;
        }

        // A raised hand, no entry.
        table['\u270b'] = StopSign;
        table['\u26d4'] = StopSign;
        table['ß'] = 's';
        table['æ'] = 'a';
        table['œ'] = 'o';
        return table;
    }

    private static void Shift(char[] table, int first, int last, char to)
    {
        for (var c = first; c <= last; c++)
            table[c] = char.ToLowerInvariant((char)(to + c - first));
    }

    private static void Drop(char[] table, int first, int last)
    {
        for (var c = first; c <= last; c++)
            table[c] = Nothing;
    }
}
