/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Identified;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.production.Location;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cable End</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One end of a cable.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.CableEnd#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getConnector <em>Connector</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getGender <em>Gender</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#isAdapter <em>Adapter</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getAdapterType <em>Adapter Type</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getCableOfFrom <em>Cable Of From</em>}</li>
 *   <li>{@link org.headroom.model.system.CableEnd#getCableOfTo <em>Cable Of To</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getCableEnd()
 * @model
 * @generated
 */
public interface CableEnd extends Identified {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Port#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is plugged in; empty: free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' reference.
	 * @see #setPort(Port)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_Port()
	 * @see org.headroom.model.system.Port#getEnds
	 * @model opposite="ends" resolveProxies="false"
	 * @generated
	 */
	Port getPort();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getPort <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' reference.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Port value);

	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connector at this end; unknown: what the port takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #setConnector(ConnectorKind)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_Connector()
	 * @model
	 * @generated
	 */
	ConnectorKind getConnector();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.headroom.model.base.Gender}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gender of the connector at this end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see org.headroom.model.base.Gender
	 * @see #setGender(Gender)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_Gender()
	 * @model default="none"
	 * @generated
	 */
	Gender getGender();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see org.headroom.model.base.Gender
	 * @see #getGender()
	 * @generated
	 */
	void setGender(Gender value);

	/**
	 * Returns the value of the '<em><b>Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adapter is fitted at this end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adapter</em>' attribute.
	 * @see #setAdapter(boolean)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_Adapter()
	 * @model
	 * @generated
	 */
	boolean isAdapter();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#isAdapter <em>Adapter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adapter</em>' attribute.
	 * @see #isAdapter()
	 * @generated
	 */
	void setAdapter(boolean value);

	/**
	 * Returns the value of the '<em><b>Adapter Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshot of the adapter's type, kept in the design's own types; empty: not decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adapter Type</em>' reference.
	 * @see #setAdapterType(DeviceType)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_AdapterType()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DeviceType getAdapterType();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getAdapterType <em>Adapter Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adapter Type</em>' reference.
	 * @see #getAdapterType()
	 * @generated
	 */
	void setAdapterType(DeviceType value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a free end lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Cable Of From</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Cable#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable, when this is its first end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable Of From</em>' container reference.
	 * @see #setCableOfFrom(Cable)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_CableOfFrom()
	 * @see org.headroom.model.system.Cable#getFrom
	 * @model opposite="from" resolveProxies="false" transient="false"
	 * @generated
	 */
	Cable getCableOfFrom();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getCableOfFrom <em>Cable Of From</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable Of From</em>' container reference.
	 * @see #getCableOfFrom()
	 * @generated
	 */
	void setCableOfFrom(Cable value);

	/**
	 * Returns the value of the '<em><b>Cable Of To</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Cable#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable, when this is its second end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable Of To</em>' container reference.
	 * @see #setCableOfTo(Cable)
	 * @see org.headroom.model.system.SystemPackage#getCableEnd_CableOfTo()
	 * @see org.headroom.model.system.Cable#getTo
	 * @model opposite="to" resolveProxies="false" transient="false"
	 * @generated
	 */
	Cable getCableOfTo();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.CableEnd#getCableOfTo <em>Cable Of To</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable Of To</em>' container reference.
	 * @see #getCableOfTo()
	 * @generated
	 */
	void setCableOfTo(Cable value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable that this end belongs to.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return org.headroom.model.system.CableEnds.cable(this);'"
	 * @generated
	 */
	Cable cable();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other end of the same cable; null while it has none.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return org.headroom.model.system.CableEnds.opposite(this);'"
	 * @generated
	 */
	CableEnd opposite();

} // CableEnd
