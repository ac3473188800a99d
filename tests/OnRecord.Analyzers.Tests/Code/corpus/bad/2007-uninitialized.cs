// Without any constructor.
using System.Runtime.CompilerServices;

public class Desk
{
    public object Make() => RuntimeHelpers.GetUninitializedObject(typeof(Interview)); // ONR2007
}
