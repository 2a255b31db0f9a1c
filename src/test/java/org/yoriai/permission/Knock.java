package org.yoriai.permission;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.authorization.method.AuthorizationAdvisor;

/** A call that goes through the guards of a method and stops before the method begins. */
final class Knock implements MethodInvocation {
    private final Services.Door door;
    private final Object[] arguments;
    private final Iterator<AuthorizationAdvisor> guards;
    private boolean arrived;

    private Knock(Services.Door door, Object[] arguments, List<AuthorizationAdvisor> guards) {
        this.door = door;
        this.arguments = arguments;
        this.guards = guards.iterator();
    }

    /** @return whether it came as far as the method */
    static boolean at(Services.Door door, Object[] arguments, List<AuthorizationAdvisor> guards) {
        Knock knock = new Knock(door, arguments, guards);
        knock.proceed();
        return knock.arrived;
    }

    /** The value that stands for none. */
    static Object nothing(Class<?> type) {
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Override
    public Object proceed() {
        if (guards.hasNext()) {
            try {
                return guards.next().invoke(this);
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Throwable unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
        arrived = true;
        return nothing(door.method().getReturnType());
    }

    @Override
    public Method getMethod() {
        return door.method();
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }

    @Override
    public Object getThis() {
        return door.bean();
    }

    @Override
    public AccessibleObject getStaticPart() {
        return door.method();
    }
}
