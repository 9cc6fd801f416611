declare namespace WechatMiniprogram {
    type Json = string | number | Json[]
    type U = V
    type V = U
    type Or = Or | string
    type Bounded<T extends Bounded> = T
    type Handler = (handler: Handler) => void
    type Beside = Json | boolean
    type Tree = { children: Tree[] }
    type Twice0 = (a: Json) => void
    type Twice1 = (a: Twice0, b: Twice0) => void
    type Twice2 = (a: Twice1, b: Twice1) => void
    type Twice3 = (a: Twice2, b: Twice2) => void
    type Twice4 = (a: Twice3, b: Twice3) => void
    type Twice5 = (a: Twice4, b: Twice4) => void
    type Twice6 = (a: Twice5, b: Twice5) => void
    type Twice7 = (a: Twice6, b: Twice6) => void
    type Twice8 = (a: Twice7, b: Twice7) => void
    type Twice9 = (a: Twice8, b: Twice8) => void
    interface Wx {
        setJson(json: Json): void
        setChain(u: U): V
        setOr(or: Or): void
        setBounded(bounded: Bounded): void
        setHandler(handler: Handler): void
        setBeside(beside: Beside): void
        setTree(tree: Tree): void
        setTwice(twice: Twice9): void
    }
}
