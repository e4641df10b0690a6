namespace Consentry.OptOut.Answering;

/// <summary>Numbers whose network answers STOP and START by itself.</summary>
public static class TollFree
{
    /// <param name="number">E.164.</param>
    public static bool Is(string number) =>
        number is ['+', '1', '8', var second, var third, ..] && second == third && second is '0' or >= '3' and <= '8';
}
