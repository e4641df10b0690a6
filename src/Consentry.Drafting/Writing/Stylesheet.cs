namespace Consentry.Drafting.Writing;

/// <summary>The look of a page: the reader's own fonts, in light and dark, on a phone and on paper.</summary>
internal static class Stylesheet
{
    public const string Text = """
        :root { color-scheme: light dark; --ink: #1d2327; --paper: #fff; --quiet: #57606a; --line: #d5dae0; --link: #0b57a4; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6e9ec; --paper: #16191d; --quiet: #a3adb8; --line: #3a424b; --link: #7db8f5; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
        h1 { margin: 0 0 .75rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
        h2 { margin: 2.25rem 0 .5rem; font-size: 1.3rem; line-height: 1.3; }
        h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
        p, ul { margin: 0 0 1rem; }
        ul { padding-left: 1.4rem; }
        li { margin: .25rem 0; }
        a { color: var(--link); text-underline-offset: .15em; }
        h1 + p { color: var(--quiet); }
        blockquote { margin: 0 0 1rem; padding: .1rem 1rem; border-left: .25rem solid var(--line); }
        blockquote p { margin: .5rem 0; }
        .field { margin: 1.5rem 0; }
        .field label { display: block; font-weight: 600; }
        .field input { width: 100%; max-width: 20rem; margin-top: .35rem; padding: .6rem .7rem; border: 1px solid var(--quiet); border-radius: .4rem; background: var(--paper); color: inherit; font: inherit; }
        fieldset { margin: 1.5rem 0; padding: 1rem 1.25rem .5rem; border: 1px solid var(--line); border-radius: .5rem; }
        legend { padding: 0 .4rem; font-weight: 600; }
        .choice { display: flex; gap: .7rem; align-items: flex-start; margin: .6rem 0; }
        .choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; }
        .small { font-size: .9375rem; }
        button { padding: .7rem 1.4rem; border: 0; border-radius: .4rem; background: var(--link); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
        a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        @media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } button { display: none; } }
        """;
}
